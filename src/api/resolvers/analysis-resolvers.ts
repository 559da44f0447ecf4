import type { Resolvers } from '../generated/resolvers.ts';
import { Exposure, ExposureHop, exposureQuery } from './analysis/exposure.ts';
import { Party } from './analysis/party.ts';

/** Everything that is asked of the whole network. */
export const analysisResolvers = {
  Query: { ...exposureQuery },
  Party,
  Exposure,
  ExposureHop,
} satisfies Resolvers;
