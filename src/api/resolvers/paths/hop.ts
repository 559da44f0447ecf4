import type { HopResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { linkClaims } from '../supply/link-fields.ts';

export const Hop = {
  from: ({ from }, _args, { loaders }, info) => loadNode(loaders, from, wantedThing(info)),
  to: ({ to }, _args, { loaders }, info) => loadNode(loaders, to, wantedThing(info)),
  claims: linkClaims,
} satisfies HopResolvers;
