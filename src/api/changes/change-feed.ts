import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../domain/graph/change.ts';
import type { StopSignal } from '../../graph/calls/stop-signal.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { changesAfter, lastChange } from '../../queries/history/changes.ts';
import { apiError } from '../errors/api-error.ts';
import { notGiven } from './not-given.ts';
import { createWaiters } from './waiters.ts';

/** The graph's changes as they are made, by this process or another. */
export interface ChangeFeed {
  /**
   * Every change after a number, in order, each once, until the signal fires; fails with UNAVAILABLE when the feed closes, and with
   * BAD_USER_INPUT when the graph is restored to before the last that was sent. Null: those from now on.
   */
  after(number: number | null, signal?: StopSignal): Promise<AsyncGenerator<Change, void>>;
  /** Something was written here: whoever waits need not wait for the next look. */
  notify(): void;
  close(): void;
}

/** Between two looks for changes that other processes made. */
const EVERY_MS = 500;
const READ_MS = 20_000;
const ENDING = 'The server is being stopped. Subscribe again in a moment, after the cursor of the last change.';
const PAGE = 100;

/** One look serves every watcher, and none is made while nobody watches. */
export function createChangeFeed(store: GraphStore, everyMs = EVERY_MS): ChangeFeed {
  const reader: GraphReader = {
    read: (statement, parameters) => store.read(statement, parameters, { timeoutMs: READ_MS }),
  };
  const waiters = createWaiters(() => lastChange(reader), everyMs);

  async function* from(start: number, signal: StopSignal | undefined): AsyncGenerator<Change, void> {
    let at = start;
    let sent: Change | null = null;
    while (signal?.aborted !== true && !waiters.isClosed()) {
      // The last that was sent is read again: a graph that was restored since has another in its place, or none.
      const page: Change[] = await changesAfter(reader, sent === null ? at : at - 1, PAGE);
      if (sent !== null && !isDeepStrictEqual(page[0], sent)) throw notGiven('after', at, await lastChange(reader));
      for (const change of sent === null ? page : page.slice(1)) {
        [at, sent] = [change.seq, change];
        yield change;
      }
      const newest = page.length < PAGE ? await waiters.other(at, signal) : at;
      if (newest < at) throw notGiven('after', at, newest);
    }
    if (waiters.isClosed() && signal?.aborted !== true) throw apiError('UNAVAILABLE', ENDING, { retry: true });
  }

  return {
    // The place from which to go on is fixed before the stream begins, so that nothing written meanwhile is missed.
    after: async (number, signal) => from(number ?? (await lastChange(reader)), signal),
    notify: waiters.look,
    close: waiters.close,
  };
}
