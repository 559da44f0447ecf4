import {
  alternativesTo,
  whoCouldSupplyProduct,
  whoCouldSupplyStage,
} from '../../../analysis/alternatives/alternatives.ts';
import { requireCalendarYear } from '../../../economics/validation/require-calendar-year.ts';
import { madeProducts } from '../../../queries/product/made-products.ts';
import { badInput } from '../../errors/api-error.ts';
import type { CandidateResolvers, GroundResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { whole } from '../../paging/whole.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';
import { claimsOfDeliveries } from './delivery-claims.ts';

const FIRST = { usual: 20, least: 1, most: 200 } as const;

export const alternativesQuery = {
  async whoCouldSupply(_root, { product = null, stage = null, year = null, ...args }, context, info) {
    const first = whole('first', args.first, FIRST);
    if ((product === null) === (stage === null)) throw badInput('stage', 'Give exactly one of `product` and `stage`.');
    if (year !== null) requireCalendarYear(year);
    const { loaders, snapshot, reader, model } = context;
    if (stage !== null) {
      const lookup = { kind: 'Stage', loader: loaders.stageBySlug, value: stage, argument: 'stage' } as const;
      const found = await findOrSuggest(context, info, lookup);
      if (found === null) return null;
      const { evidence } = await model.evidence({});
      return whoCouldSupplyStage(evidence, await snapshot(), found.slug, year).slice(0, first);
    }
    const lookup = {
      kind: 'Product',
      loader: loaders.productBySlug,
      value: product ?? '',
      argument: 'product',
    } as const;
    const found = await findOrSuggest(context, info, lookup);
    if (found === null) return null;
    return whoCouldSupplyProduct(await snapshot(), await madeProducts(reader, found.slug), year).slice(0, first);
  },

  async alternatives(_root, { to, year = null, ...args }, context, info) {
    const first = whole('first', args.first, FIRST);
    if (year !== null) requireCalendarYear(year);
    const { loaders, snapshot, model } = context;
    const lookup = { kind: 'Firm', loader: loaders.firmBySlug, value: to, argument: 'to' } as const;
    const found = await findOrSuggest(context, info, lookup);
    if (found === null) return null;
    const group = new Set((await loaders.firmGroup.load(found.slug)).map(({ slug }) => slug)).add(found.slug);
    const { evidence } = await model.evidence({});
    return alternativesTo(evidence, await snapshot(), found.slug, group, year).slice(0, first);
  },
} satisfies QueryResolvers;

export const Candidate = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  grounds: ({ firm, grounds }) => grounds.map((ground) => ({ ...ground, firm })),
} satisfies CandidateResolvers;

export const Ground = {
  stage: ({ stage }, _args, { loaders }) => (stage === null ? null : loaders.stageBySlug.load(stage)),
  technology: ({ technology }, _args, { loaders }) =>
    technology === null ? null : loaders.technologyBySlug.find(technology),
  claims: ({ firm, kind, claims, links }, _args, { loaders }, info) =>
    kind === 'SUPPLIES'
      ? claimsOfDeliveries(loaders, firm, links, wantedThing(info))
      : loaders.claimById.findAll(claims, wantedThing(info)),
} satisfies GroundResolvers;
