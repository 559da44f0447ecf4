import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import { FEWEST_DRAWS } from '../economics/uncertainty/bounds.ts';
import { factorRoom } from '../economics/uncertainty/draw-factors.ts';
import { planDraws } from '../economics/uncertainty/draw-model.ts';
import { onThreads, type Watch } from './divide.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';
import { sharedNumbers } from './shared-numbers.ts';

/** A few draws of the base case, divided so that each thread gets a part: it starts, and compiles the quantile functions. */
export async function warmThreads(pool: ThreadPool, prepared: PreparedEvidence, { signal }: Watch): Promise<void> {
  const draws = Math.max(FEWEST_DRAWS, pool.threads);
  const comparison = { scenario: { uncertainty: { draws } } };
  const { layout } = planDraws(prepared, comparison, null);
  await onThreads(pool, shareRequest(prepared.evidence, comparison), {
    work: { kind: 'factors', domain: null },
    items: draws,
    size: Math.ceil(draws / pool.threads),
    input: new Float64Array(0),
    output: sharedNumbers(factorRoom(layout, draws)),
    signal,
    onDone: () => undefined,
  });
}
