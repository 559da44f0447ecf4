import { sortedBy } from '../economics/key-order.ts';
import type { DrawRun } from '../economics/uncertainty/draw-model.ts';
import { type Intervals, readIntervals, type UsedCorrelations } from '../economics/uncertainty/intervals.ts';
import { summaryRoom } from '../economics/uncertainty/summaries.ts';
import { onThreads, type Watch } from './divide.ts';
import type { PlannedDraws } from './planned-draws.ts';
import type { ThreadPool } from './pool.ts';
import { type SharedRequest, shareRequest } from './request.ts';
import { sharedNumbers } from './shared-numbers.ts';

const DRAWS_A_PART = 1_024;
/** A draw with capacities takes a linear program a year, some milliseconds. */
const LIMITED_DRAWS_A_PART = 16;
const ROWS_A_PART = 4;
const NONE = new Float64Array(0);

/** The intervals of a comparison that asks for draws and has been validated; the same bytes as `simulate`. */
export async function runIntervals(pool: ThreadPool, draws: PlannedDraws, watch: Watch): Promise<Intervals> {
  return pool.stores.lend(draws.numbers, (factors) => drawAndSummarise(pool, draws, factors, watch));
}

async function drawAndSummarise(
  pool: ThreadPool,
  { prepared, comparison, run }: PlannedDraws,
  factors: Float64Array,
  { signal, onProgress }: Watch,
): Promise<Intervals> {
  const { layout, choice, plan, domain } = run;
  const request = shareRequest(prepared.evidence, comparison);
  const summaries = sharedNumbers(summaryRoom(layout));
  let done = 0;
  const total = choice.draws;
  onProgress?.({ done, total });
  await drawOnThreads(pool, request, run, factors, signal, (draws) => {
    done += draws;
    onProgress?.({ done, total });
  });
  const work = { kind: 'summaries', domain } as const;
  const parts = { items: layout.rows.length, size: ROWS_A_PART, input: factors, output: summaries };
  await onThreads(pool, request, { work, ...parts, signal, onDone: () => undefined });
  const correlations = await usedCorrelations(pool, request, run, signal);
  return readIntervals(layout, plan.years, choice, summaries, correlations);
}

/** Fills `output`, memory that all threads share, with the factors of every draw. */
export async function drawOnThreads(
  pool: ThreadPool,
  request: SharedRequest,
  { plan, domain, choice }: DrawRun,
  output: Float64Array,
  signal: AbortSignal | undefined,
  onDone: (draws: number) => void,
): Promise<void> {
  const isLimited = plan.scenario.limits !== null || plan.baseline.limits !== null;
  const size = isLimited ? LIMITED_DRAWS_A_PART : DRAWS_A_PART;
  const work = { kind: 'factors', domain } as const;
  await onThreads(pool, request, { work, items: choice.draws, size, input: NONE, output, signal, onDone });
}

/** The matrix as it was drawn from: its repair may take a while, so that a thread works it out. */
async function usedCorrelations(
  pool: ThreadPool,
  request: SharedRequest,
  { choice }: DrawRun,
  signal: AbortSignal | undefined,
): Promise<UsedCorrelations | null> {
  const parameters = sortedBy(new Set(choice.correlations.flatMap(({ a, b }) => [a, b])), (id) => id);
  const size = parameters.length;
  if (size === 0) return null;
  const output = sharedNumbers(size * size + 1);
  const work = { kind: 'correlations' } as const;
  await onThreads(pool, request, { work, items: 1, size: 1, input: NONE, output, signal, onDone: () => undefined });
  const ranks = parameters.map((_, row) => [...output.subarray(row * size, (row + 1) * size)]);
  return { parameters, ranks, repaired: output[size * size] === 1 };
}
