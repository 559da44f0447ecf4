import type { DeploymentResolvers } from '../../generated/resolvers.ts';
import { linkClaims, linkTechnology } from './link-fields.ts';

export const Deployment = {
  firm: ({ firm }, _args, { loaders }) => loaders.firmBySlug.load(firm),
  product: ({ deployed }, _args, { loaders }) => loaders.productBySlug.load(deployed),
  technology: linkTechnology,
  claims: linkClaims,
} satisfies DeploymentResolvers;
