import { type FirmInComparison, type FirmsSideBySide, sideBySide } from '../../../analysis/alternatives/meetings.ts';
import { flowsIn } from '../../../analysis/flows/flows-in.ts';
import { badInput } from '../../errors/api-error.ts';
import type {
  ComparedPositionResolvers,
  FirmSideBySideResolvers,
  FirmsComparedResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import type { Answer } from '../../model/request-model.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { knownSlugs } from '../../references/known-slugs.ts';
import { rowOf } from '../redistribution/rows.ts';
import { caseOfYear } from './case-of.ts';

const FIRMS = { least: 2, most: 10 } as const;

/** Firms side by side in one year of an answer. */
export interface FirmsComparedAnswer extends FirmsSideBySide {
  readonly answer: Answer;
  readonly year: number;
}
export interface FirmSideBySideRow extends FirmInComparison {
  readonly answer: Answer;
  readonly year: number;
}

export const compareFirmsQuery = {
  async compareFirms(_root, { slugs: asked, year, ...cases }, context) {
    const { loaders, model, snapshot } = context;
    const slugs = [...new Set(await knownSlugs(loaders, 'Firm', loaders.firmBySlug, asked, 'slugs'))];
    if (slugs.length < FIRMS.least || slugs.length > FIRMS.most)
      throw badInput(
        'slugs',
        `${slugs.length} different firms are named; from ${FIRMS.least} to ${FIRMS.most} are compared.`,
      );
    const { prepared, comparison } = await caseOfYear(context, cases, year);
    const flows = flowsIn(prepared, comparison, year);
    return { ...sideBySide(flows, await snapshot(), slugs), answer: await model.answer(comparison), year };
  },
} satisfies QueryResolvers;

export const FirmsCompared = {
  firms: ({ firms, answer, year }) => firms.map((firm) => ({ ...firm, answer, year })),
  sharedSuppliers: ({ sharedSuppliers }, _args, { loaders }, info) =>
    loaders.firmBySlug.findAll(sharedSuppliers, wantedThing(info)),
  sharedCustomers: ({ sharedCustomers }, _args, { loaders }, info) =>
    loaders.firmBySlug.findAll(sharedCustomers, wantedThing(info)),
  sharedStages: ({ sharedStages }, _args, { loaders }) => loaders.stageBySlug.findAll(sharedStages),
} satisfies FirmsComparedResolvers;

export const FirmSideBySide = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  redistribution: ({ firm, answer, year }) => {
    const row = answer.redistribution.firm(firm, year);
    return row && rowOf(answer, row);
  },
  suppliers: ({ suppliers }, _args, { loaders }, info) => loaders.firmBySlug.findAll(suppliers, wantedThing(info)),
  customers: ({ customers }, _args, { loaders }, info) => loaders.firmBySlug.findAll(customers, wantedThing(info)),
} satisfies FirmSideBySideResolvers;

export const ComparedPosition = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies ComparedPositionResolvers;
