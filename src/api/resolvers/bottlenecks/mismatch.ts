import { mismatchClaims } from '../../../queries/claim/mismatch-claims.ts';
import type { MismatchResolvers, TechnologyMismatchResolvers } from '../../generated/resolvers.ts';

export const Mismatch = {
  capitalBasis: ({ capitalAssumed }) => (capitalAssumed ? 'ASSUMED' : null),
  claims: (_mismatch, _args, { reader }) => mismatchClaims(reader),
} satisfies MismatchResolvers;

export const TechnologyMismatch = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies TechnologyMismatchResolvers;
