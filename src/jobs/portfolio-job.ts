import type { DrawnHolding } from '../analysis/portfolio/draw-portfolio.ts';
import type { DrawnPortfolio } from '../analysis/portfolio/portfolio-types.ts';
import { factorRoom } from '../economics/uncertainty/draw-factors.ts';
import { planDraws } from '../economics/uncertainty/draw-model.ts';
import { askThread } from './ask.ts';
import type { ToDraw } from './difference-job.ts';
import type { Watch } from './divide.ts';
import { drawOnThreads } from './intervals-job.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';

/** Makes the draws of a comparison on threads, and reads a portfolio out of them on one: it needs several rows of a draw together. */
export async function runPortfolio(
  pool: ThreadPool,
  toDraw: ToDraw,
  holdings: readonly DrawnHolding[],
  year: number,
  { signal }: Watch,
): Promise<DrawnPortfolio> {
  const { prepared, comparison } = toDraw;
  const run = planDraws(prepared, comparison, null);
  const request = shareRequest(prepared.evidence, comparison);
  return pool.stores.lend(factorRoom(run.layout, run.choice.draws), async (store) => {
    await drawOnThreads(pool, request, run, store, signal, () => undefined);
    return askThread(pool, toDraw, 'portfolio', { store, holdings, year }, { ...(signal && { signal }) });
  });
}
