import { aggregate } from '../../../analysis/aggregation/aggregate.ts';
import { flowsIn } from '../../../analysis/flows/flows-in.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { caseOfYear } from './case-of.ts';

export const aggregateQuery = {
  async aggregate(_root, { by, year, ...cases }, context) {
    const { prepared, comparison } = await caseOfYear(context, cases, year);
    const knownOn = comparison.scenario?.knownOn ?? null;
    return aggregate(flowsIn(prepared, comparison, year), await context.snapshot(), by, knownOn);
  },
} satisfies QueryResolvers;
