import type { DrawnHolding } from '../analysis/portfolio/draw-portfolio.ts';
import type { DrawnPortfolio } from '../analysis/portfolio/portfolio-types.ts';
import { askThread } from './ask.ts';
import type { Watch } from './divide.ts';
import { drawOnThreads } from './intervals-job.ts';
import type { PlannedDraws } from './planned-draws.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';

/** Makes the draws of a comparison on threads, and reads a portfolio out of them on one: it needs several rows of a draw together. */
export async function runPortfolio(
  pool: ThreadPool,
  draws: PlannedDraws,
  holdings: readonly DrawnHolding[],
  year: number,
  { signal }: Watch,
): Promise<DrawnPortfolio> {
  const request = shareRequest(draws.prepared.evidence, draws.comparison);
  return pool.stores.lend(draws.numbers, async (store) => {
    await drawOnThreads(pool, request, draws.run, store, signal, () => undefined);
    return askThread(pool, draws, 'portfolio', { store, holdings, year }, { ...(signal && { signal }) });
  });
}
