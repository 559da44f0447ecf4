import type { LinkResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { linkClaims } from '../supply/link-fields.ts';

export const Link = {
  from: ({ from }, _args, { loaders }) => loadNode(loaders, from),
  to: ({ to }, _args, { loaders }) => loadNode(loaders, to),
  claims: linkClaims,
} satisfies LinkResolvers;
