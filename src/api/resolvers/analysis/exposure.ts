import { exposureOf } from '../../../analysis/exposure/exposure.ts';
import type { ExposureTarget } from '../../../analysis/exposure/exposure-types.ts';
import { worldsOf } from '../../../analysis/exposure/worlds.ts';
import { flowsInWorlds } from '../../../analysis/flows/flows-in-worlds.ts';
import { badInput } from '../../errors/api-error.ts';
import type {
  ExposureHopResolvers,
  ExposureResolvers,
  ExposureTarget as ExposureTargetInput,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import type { Loaders } from '../../loaders/index.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { whole } from '../../paging/whole.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';
import { knownSlug } from '../../references/known-slugs.ts';
import { caseOfYear } from './case-of.ts';

const CHAINS = { usual: 5, least: 1, most: 50 } as const;
const KINDS = { FIRM: 'Firm', STAGE: 'Stage', TECHNOLOGY: 'Technology' } as const;

export const exposureQuery = {
  async exposure(_root, { firm, to, year, direction, ...cases }, context, info) {
    const lookup = { kind: 'Firm', loader: context.loaders.firmBySlug, value: firm, argument: 'firm' } as const;
    const found = await findOrSuggest(context, info, lookup);
    if (found === null) return null;
    const target = await targetOf(context.loaders, to);
    const { prepared, comparison } = await caseOfYear(context, cases, year);
    const knownOn = comparison.scenario?.knownOn ?? null;
    const request = { firm: found.slug, target, year, direction: direction ?? 'SUPPLIERS', knownOn } as const;
    const worlds = flowsInWorlds(prepared, comparison, year, worldsOf(request));
    return exposureOf(worlds, await context.snapshot(), prepared.evidence, request);
  },
} satisfies QueryResolvers;

/** Exactly one field is given, which the schema ensures. */
async function targetOf(loaders: Loaders, { firm, stage, technology }: ExposureTargetInput): Promise<ExposureTarget> {
  if (firm) return { kind: 'FIRM', key: await knownSlug(loaders, 'Firm', loaders.firmBySlug, firm, 'to.firm') };
  if (stage) return { kind: 'STAGE', key: await knownSlug(loaders, 'Stage', loaders.stageBySlug, stage, 'to.stage') };
  if (!technology) throw badInput('to', 'The target is empty; exactly one of its fields names it.');
  const key = await knownSlug(loaders, 'Technology', loaders.technologyBySlug, technology, 'to.technology');
  return { kind: 'TECHNOLOGY', key };
}

export const Exposure = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  target: ({ target: { kind, key } }, _args, { loaders }, info) =>
    loadNode(loaders, { kind: KINDS[kind], key }, wantedThing(info)),
  chains: (exposure, { first }) => exposure.chains(whole('first', first, CHAINS)),
} satisfies ExposureResolvers;

export const ExposureHop = {
  technology: ({ technology }, _args, { loaders }) =>
    technology === null ? null : loaders.technologyBySlug.load(technology),
  buyer: ({ buyer }, _args, { loaders }) => (buyer === null ? null : loaders.stageBySlug.load(buyer)),
  seller: ({ seller }, _args, { loaders }) => (seller === null ? null : loaders.stageBySlug.load(seller)),
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
} satisfies ExposureHopResolvers;
