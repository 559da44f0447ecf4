import type { Change } from '../../../domain/graph/change.ts';
import type { Bill } from '../../cost/bill.ts';
import { apiError } from '../../errors/api-error.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { noteCost } from '../../telemetry/request-record.ts';
import { changeNumber, requireGiven } from './change-cursor.ts';

export const changesSubscription = {
  changes: {
    async subscribe(_root, { after }, { reader, watchChanges, resumeAfter, eventIds, bill }) {
      // Whoever comes back asks again as at first, so that the header knows better.
      const [cursor, argument] = resumeAfter === null ? [after, 'after'] : [resumeAfter, 'Last-Event-ID'];
      const number = changeNumber(cursor, argument);
      if (number !== null) await requireGiven(reader, number, argument);
      return asFields(await watchChanges(number), eventIds, bill);
    },
  },
} satisfies SubscriptionResolvers;

type Event = { readonly changes: Change | Promise<Change> };

/** A failure on the way is an error of its event, after which the client comes back with its cursor. */
async function* asFields(changes: AsyncIterable<Change>, eventIds: string[], bill: Bill): AsyncGenerator<Event, void> {
  try {
    for await (const change of changes) {
      payFor(change, bill);
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

/** Points that an event costs, as an entry of a page of the history does: a watcher may read as many. */
const EVENT = 1;

/** Throws RATE_LIMITED where the bucket is empty. */
function payFor({ seq }: Change, { rate, record }: Bill): void {
  if (rate !== null && !rate.spend(EVENT)) throw spentAt(seq - 1, rate.waitFor(EVENT));
  noteCost(record, EVENT);
}

function spentAt(last: number, seconds: number) {
  const retryAfterSeconds = Math.max(1, seconds);
  const message = `Each change costs ${EVENT}, and you have nothing left to spend. Subscribe again in ${retryAfterSeconds} s with \`after: "${last}"\`.`;
  return apiError('RATE_LIMITED', message, { requested: EVENT, retry: true, retryAfterSeconds });
}
