import type { ClaimResolvers, FalsifierResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';

export const Falsifier = {
  about: ({ about }, _args, { loaders }) => Promise.all(about.map((subject) => loadNode(loaders, subject))),
} satisfies FalsifierResolvers;

export const contradictionsOfClaim = {
  contradictedBy: ({ key }, _args, { loaders }) => loaders.claimContradictedBy.load(key),
  contradicts: ({ key }, _args, { loaders }) => loaders.claimContradicts.load(key),
} satisfies ClaimResolvers;
