import type { Resolvers } from '../generated/resolvers.ts';
import { choiceOfRedistribution, PublisherCoverage, SuppliedValue } from './evidence-choice/publisher-coverage.ts';

/** Whose evidence, and how old. */
export const evidenceResolvers = {
  ProfitRedistribution: choiceOfRedistribution,
  PublisherCoverage,
  SuppliedValue,
} satisfies Resolvers;
