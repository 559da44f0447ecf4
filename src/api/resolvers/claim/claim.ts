import { toGlobalId } from '../../../domain/global-id.ts';
import type { ClaimResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../../loaders/find-node.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const Claim = {
  id: ({ key }) => toGlobalId('Claim', key),
  attributedTo: ({ key }, _args, { loaders }) => loaders.claimSpeakers.first(key),
  async source({ key }, _args, { loaders }) {
    const main = await loaders.claimSources.first(key);
    if (main === null) throw new Error(`the claim ${key} has no source`);
    return main;
  },
  sources: ({ key }, _args, { loaders }) => loaders.claimSources.load(key),
  async about({ key }, _args, { loaders }, info) {
    const subjects = await loaders.claimSubjects.load(key);
    return Promise.all(subjects.map((subject) => loadNode(loaders, subject, wantedThing(info))));
  },
  restsOn: ({ key }, _args, { loaders }) => loaders.claimEvidence.load(key),
} satisfies ClaimResolvers;
