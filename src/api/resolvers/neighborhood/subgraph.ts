import type { SubgraphResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const Subgraph = {
  nodes: ({ nodes }, _args, { loaders }, info) => nodes.map((node) => loadNode(loaders, node, wantedThing(info))),
  cut: ({ cutReason }) => cutReason !== null,
} satisfies SubgraphResolvers;
