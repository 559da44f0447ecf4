import type { SupplyResolvers } from '../../generated/resolvers.ts';
import { linkClaims, linkProduct, linkTechnology } from './link-fields.ts';

export const Supply = {
  product: linkProduct,
  technology: linkTechnology,
  claims: linkClaims,
} satisfies SupplyResolvers;
