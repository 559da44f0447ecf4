import type { Resolvers } from '../generated/resolvers.ts';
import { Disagreement, Parameter, ParameterClaim, ParameterValue, StaleClaim } from './evidence-choice/parameter.ts';
import { choiceOfRedistribution, PublisherCoverage, SuppliedValue } from './evidence-choice/publisher-coverage.ts';
import { evidenceQuery } from './evidence-choice/query.ts';

/** Whose evidence, and how old. */
export const evidenceResolvers = {
  Query: evidenceQuery,
  ProfitRedistribution: choiceOfRedistribution,
  PublisherCoverage,
  SuppliedValue,
  Parameter,
  ParameterValue,
  ParameterClaim,
  Disagreement,
  StaleClaim,
} satisfies Resolvers;
