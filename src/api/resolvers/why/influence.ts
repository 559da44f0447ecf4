import { CONFIDENCES, SEEN } from '../../../domain/vocabulary.ts';
import type { InfluenceResolvers, InfluenceValueResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const Influence = {
  values: ({ points }) => points,
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
  async seen({ claims }, _args, { loaders }) {
    const ways = new Set((await loaders.claimById.findAll(claims)).map(({ seen }) => seen));
    return SEEN.filter((way) => ways.has(way));
  },
  async confidence({ claims }, _args, { loaders }) {
    const levels = new Set((await loaders.claimById.findAll(claims)).map(({ confidence }) => confidence));
    return CONFIDENCES.findLast((level) => levels.has(level)) ?? null;
  },
} satisfies InfluenceResolvers;

export const InfluenceValue = {
  claim: ({ claim }, _args, { loaders }, info) => loaders.claimById.find(claim, wantedThing(info)),
} satisfies InfluenceValueResolvers;
