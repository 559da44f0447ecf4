import type { Resolvers } from '../generated/resolvers.ts';
import { graphResolvers } from './graph-resolvers.ts';
import { modelResolvers } from './model-resolvers.ts';

/** Every resolver of the schema. Query and Firm have fields of both halves. */
export const resolvers: Resolvers = {
  ...graphResolvers,
  ...modelResolvers,
  Query: { ...graphResolvers.Query, ...modelResolvers.Query },
  Firm: { ...graphResolvers.Firm, ...modelResolvers.Firm },
};
