import type { Domain } from '../domain/vocabulary.ts';
import type { DrawnCase } from '../economics/comparison/drawn-differences.ts';
import { factorRoom } from '../economics/uncertainty/draw-factors.ts';
import { planDraws } from '../economics/uncertainty/draw-model.ts';
import type { ToDraw } from './difference-job.ts';
import type { Watch } from './divide.ts';
import { drawOnThreads } from './intervals-job.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';

/**
 * Makes the draws of a comparison on threads and hands them to `read`, for figures that need several rows of one draw
 * together. The draws are gone once it returns, and it runs on this thread: a few rows take a millisecond.
 */
export async function runWithDraws<T>(
  pool: ThreadPool,
  { prepared, comparison }: ToDraw,
  domain: Domain | null,
  read: (drawn: DrawnCase) => T,
  { signal }: Watch,
): Promise<T> {
  const run = planDraws(prepared, comparison, domain);
  const request = shareRequest(prepared.evidence, comparison);
  return pool.stores.lend(factorRoom(run.layout, run.choice.draws), async (store) => {
    await drawOnThreads(pool, request, run, store, signal, () => undefined);
    return read({ run, store });
  });
}
