import type { InputCoefficientResolvers } from '../../generated/resolvers.ts';
import { linkClaims } from '../supply/link-fields.ts';

export const InputCoefficient = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
  buyer: ({ buyer }, _args, { loaders }) => loaders.stageBySlug.load(buyer),
  seller: ({ seller }, _args, { loaders }) => loaders.stageBySlug.load(seller),
  claims: linkClaims,
} satisfies InputCoefficientResolvers;
