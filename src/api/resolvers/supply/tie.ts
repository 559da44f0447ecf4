import type { TieResolvers } from '../../generated/resolvers.ts';
import { linkClaims, linkProduct, linkTechnology } from './link-fields.ts';

export const Tie = {
  product: linkProduct,
  technology: linkTechnology,
  claims: linkClaims,
} satisfies TieResolvers;
