import type { SubgraphResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';

export const Subgraph = {
  nodes: ({ nodes }, _args, { loaders }) => nodes.map((node) => loadNode(loaders, node)),
  cut: ({ cutReason }) => cutReason !== null,
} satisfies SubgraphResolvers;
