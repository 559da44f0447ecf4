import type { LinkResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { linkClaims } from '../supply/link-fields.ts';

export const Link = {
  from: ({ from }, _args, { loaders }, info) => loadNode(loaders, from, wantedThing(info)),
  to: ({ to }, _args, { loaders }, info) => loadNode(loaders, to, wantedThing(info)),
  claims: linkClaims,
} satisfies LinkResolvers;
