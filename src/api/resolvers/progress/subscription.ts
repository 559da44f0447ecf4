import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { progressEvents } from './progress-events.ts';

export const progressSubscription = {
  redistributionProgress: {
    async *subscribe(_root, cases, { model }) {
      for await (const event of progressEvents(await model.answer(toComparison(cases)))) {
        yield { redistributionProgress: event };
      }
    },
  },
} satisfies SubscriptionResolvers;
