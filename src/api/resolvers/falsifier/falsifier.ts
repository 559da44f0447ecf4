import type { ClaimResolvers, FalsifierResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const Falsifier = {
  async about({ key }, _args, { loaders }, info) {
    const subjects = await loaders.falsifierSubjects.load(key);
    return Promise.all(subjects.map((subject) => loadNode(loaders, subject, wantedThing(info))));
  },
} satisfies FalsifierResolvers;

export const contradictionsOfClaim = {
  falsifier: ({ key }, _args, { loaders }) => loaders.claimFalsifiers.first(key),
  contradictedBy: ({ key }, _args, { loaders }) => loaders.claimContradictedBy.load(key),
  contradicts: ({ key }, _args, { loaders }) => loaders.claimContradicts.load(key),
} satisfies ClaimResolvers;
