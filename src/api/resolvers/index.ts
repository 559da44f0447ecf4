import type { Resolvers } from '../generated/resolvers.ts';
import { analysisResolvers } from './analysis-resolvers.ts';
import { evidenceResolvers } from './evidence-resolvers.ts';
import { graphResolvers } from './graph-resolvers.ts';
import { modelResolvers } from './model-resolvers.ts';
import { scoresResolvers } from './scores-resolvers.ts';
import { writingResolvers } from './writing-resolvers.ts';

/** Every resolver of the schema, a part an entry; types that several parts have fields of are merged. */
export const resolvers: Resolvers[] = [
  graphResolvers,
  modelResolvers,
  evidenceResolvers,
  scoresResolvers,
  analysisResolvers,
  writingResolvers,
];
