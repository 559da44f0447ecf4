import { setImmediate } from 'node:timers/promises';
import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import {
  type DifferenceIntervals,
  type DrawnCase,
  differencePeriods,
  differenceRows,
  readDifferences,
  summariseDifference,
} from '../economics/comparison/drawn-differences.ts';
import type { Comparison } from '../economics/scenario.ts';
import { factorRoom } from '../economics/uncertainty/draw-factors.ts';
import { planDraws } from '../economics/uncertainty/draw-model.ts';
import type { Watch } from './divide.ts';
import { drawOnThreads } from './intervals-job.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';
import { sharedNumbers } from './shared-numbers.ts';

/** A comparison that asks for draws and has been validated over its evidence. */
export interface ToDraw {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
}

/**
 * The intervals of b less a in one year, both drawn with the same numbers. The draws are made on threads, one scenario
 * after the other; the figures of one year are few, and are summarised here with a pause after each.
 */
export async function runDifferences(
  pool: ThreadPool,
  a: ToDraw,
  b: ToDraw,
  { domain, year }: { readonly domain: Domain | null; readonly year: number },
  { signal }: Watch,
): Promise<DifferenceIntervals> {
  const drawnA = await drawn(pool, a, domain, signal);
  const drawnB = await drawn(pool, b, domain, signal);
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
  { prepared, comparison }: ToDraw,
  domain: Domain | null,
  signal: AbortSignal | undefined,
): Promise<DrawnCase> {
  const run = planDraws(prepared, comparison, domain);
  const request = shareRequest(prepared.evidence, comparison);
  const store = sharedNumbers(factorRoom(run.layout, run.choice.draws));
  await drawOnThreads(pool, request, run, store, signal, () => undefined);
  return { run, store };
}
