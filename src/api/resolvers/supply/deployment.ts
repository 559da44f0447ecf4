import type { DeploymentResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { linkClaims, linkTechnology } from './link-fields.ts';

export const Deployment = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  product: ({ deployed }, _args, { loaders }) => loaders.productBySlug.load(deployed),
  technology: linkTechnology,
  claims: linkClaims,
} satisfies DeploymentResolvers;
