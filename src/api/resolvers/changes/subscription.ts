import type { Change } from '../../../domain/graph/change.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { changeNumber, requireGiven } from './change-cursor.ts';

export const changesSubscription = {
  changes: {
    async subscribe(_root, { after }, { reader, watchChanges, resumeAfter, eventIds }) {
      // Whoever comes back asks again as at first, so that the header knows better.
      const [cursor, argument] = resumeAfter === null ? [after, 'after'] : [resumeAfter, 'Last-Event-ID'];
      const number = changeNumber(cursor, argument);
      if (number !== null) await requireGiven(reader, number, argument);
      return asFields(await watchChanges(number), eventIds);
    },
  },
} satisfies SubscriptionResolvers;

type Event = { readonly changes: Change | Promise<Change> };

/** A failure on the way is an error of its event, after which the client comes back with its cursor. */
async function* asFields(changes: AsyncIterable<Change>, eventIds: string[]): AsyncGenerator<Event, void> {
  try {
    for await (const change of changes) {
      eventIds.push(String(change.seq));
      yield { changes: change };
    }
  } catch (error) {
    const failed = Promise.reject<Change>(error);
    // Also handled where the client left and nobody resolves the field.
    failed.catch(() => undefined);
    yield { changes: failed };
  }
}
