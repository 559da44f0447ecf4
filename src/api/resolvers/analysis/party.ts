import { stageOfRest } from '../../../economics/parameter-id.ts';
import type { PartyResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { firmName } from '../firm/firm-name.ts';

/** A firm's slug, or `rest:<stage>`. */
export type PartyKey = string;

export const Party = {
  firm: (key, _args, { loaders }, info) =>
    stageOfRest(key) === null ? loaders.firmBySlug.load(key, wantedThing(info)) : null,
  stage: (key, _args, { loaders }) => {
    const stage = stageOfRest(key);
    return stage === null ? null : loaders.stageBySlug.load(stage);
  },
  name: (key, _args, { loaders }) => (stageOfRest(key) === null ? firmName(loaders, key) : key),
} satisfies PartyResolvers;
