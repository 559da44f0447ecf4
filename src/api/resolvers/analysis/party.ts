import { stageOfRest } from '../../../economics/parameter-id.ts';
import type { PartyResolvers } from '../../generated/resolvers.ts';

/** A firm's slug, or `rest:<stage>`. */
export type PartyKey = string;

export const Party = {
  firm: (key, _args, { loaders }) => (stageOfRest(key) === null ? loaders.firmBySlug.load(key) : null),
  stage: (key, _args, { loaders }) => {
    const stage = stageOfRest(key);
    return stage === null ? null : loaders.stageBySlug.load(stage);
  },
  name: async (key, _args, { loaders }) =>
    stageOfRest(key) === null ? (await loaders.firmBySlug.load(key)).name : key,
} satisfies PartyResolvers;
