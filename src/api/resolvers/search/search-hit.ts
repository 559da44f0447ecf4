import type { SearchHitResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';

export const SearchHit = {
  node: (hit, _args, { loaders }) => loadNode(loaders, hit),
} satisfies SearchHitResolvers;
