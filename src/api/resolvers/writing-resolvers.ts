import type { Resolvers } from '../generated/resolvers.ts';
import { Change } from './changes/change.ts';
import { changesQuery } from './changes/query.ts';
import { changesSubscription } from './changes/subscription.ts';
import { bulkMutation } from './mutations/bulk.ts';
import { payloads } from './mutations/payloads.ts';
import { thingsMutation } from './mutations/things.ts';

/** Everything that changes the graph, and what was changed. */
export const writingResolvers = {
  Query: changesQuery,
  Mutation: { ...thingsMutation, ...bulkMutation },
  Subscription: changesSubscription,
  ...payloads,
  Change,
} satisfies Resolvers;
