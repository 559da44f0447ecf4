import type { SearchHitResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const SearchHit = {
  node: (hit, _args, { loaders }, info) => loadNode(loaders, hit, wantedThing(info)),
} satisfies SearchHitResolvers;
