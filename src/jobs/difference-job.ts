import { setImmediate } from 'node:timers/promises';
import {
  type DifferenceIntervals,
  type DrawnCase,
  differencePeriods,
  differenceRows,
  readDifferences,
  summariseDifference,
} from '../economics/comparison/drawn-differences.ts';
import type { Watch } from './divide.ts';
import { drawOnThreads } from './intervals-job.ts';
import type { PlannedDraws } from './planned-draws.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';
import { sharedNumbers } from './shared-numbers.ts';

/**
 * The intervals of b less a in one year, both drawn with the same numbers. The draws are made on threads, one scenario
 * after the other; the figures of one year are few, and are summarised here with a pause after each.
 */
export async function runDifferences(
  pool: ThreadPool,
  a: PlannedDraws,
  b: PlannedDraws,
  year: number,
  { signal }: Watch,
): Promise<DifferenceIntervals> {
  const drawnA = await drawn(pool, a, signal);
  const drawnB = await drawn(pool, b, signal);
  const summaries = new Map<string, readonly number[]>();
  for (const row of differenceRows(drawnA, drawnB)) {
    for (const period of differencePeriods(year)) {
      summaries.set(`${row.kind} ${row.key} ${period}`, summariseDifference(drawnA, drawnB, row, period));
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
  return readDifferences(drawnA.run.choice, summaries);
}

async function drawn(
  pool: ThreadPool,
  { prepared, comparison, run, numbers }: PlannedDraws,
  signal: AbortSignal | undefined,
): Promise<DrawnCase> {
  const request = shareRequest(prepared.evidence, comparison);
  const store = sharedNumbers(numbers);
  await drawOnThreads(pool, request, run, store, signal, () => undefined);
  return { run, store };
}
