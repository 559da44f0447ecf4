import { allMarkets, allResources } from '../../../queries/market/markets.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const marketQuery = {
  markets: (_root, _args, { reader }) => allMarkets(reader),
  resources: (_root, _args, { reader }) => allResources(reader),
} satisfies QueryResolvers;
