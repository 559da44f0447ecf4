import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import type { ProgressEvent } from './progress-event.ts';
import { progressEvents } from './progress-events.ts';

export const progressSubscription = {
  redistributionProgress: {
    // Awaited before the stream begins, so that a refused scenario is answered as an error rather than by a broken stream.
    async subscribe(_root, cases, { model }) {
      return asFields(progressEvents(await model.answer(toComparison(cases))));
    },
  },
} satisfies SubscriptionResolvers;

type Event = { readonly redistributionProgress: ProgressEvent | Promise<ProgressEvent> };

/** A failure on the way is an error of its event: the field rejects. */
async function* asFields(events: AsyncIterable<ProgressEvent>): AsyncGenerator<Event, void> {
  try {
    for await (const event of events) yield { redistributionProgress: event };
  } catch (error) {
    const failed = Promise.reject<ProgressEvent>(error);
    // Also handled where the client left and nobody resolves the field.
    failed.catch(() => undefined);
    yield { redistributionProgress: failed };
  }
}
