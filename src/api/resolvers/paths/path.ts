import type { PathResolvers } from '../../generated/resolvers.ts';

export const Path = { length: ({ hops }) => hops.length } satisfies PathResolvers;
