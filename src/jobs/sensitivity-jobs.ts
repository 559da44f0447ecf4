import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import { byKey } from '../economics/key-order.ts';
import type { SobolIndex } from '../economics/numerics/sobol-indices.ts';
import type { Comparison } from '../economics/scenario.ts';
import { createSensitivityModel } from '../economics/sensitivity/sensitivity-model.ts';
import { requireSobol, type SobolChoice, sobolRoom } from '../economics/sensitivity/sobol.ts';
import { type Swing, swingRoom, tornado } from '../economics/sensitivity/swings.ts';
import type { Period } from '../economics/uncertainty/intervals.ts';
import { type Divided, onThisThread, onThreads, type Watch } from './divide.ts';
import { createPerformer } from './performer.ts';
import type { ThreadPool } from './pool.ts';
import { shareRequest } from './request.ts';
import { sharedNumbers } from './shared-numbers.ts';

/** The bars of every output of one year, or of the present value. */
export interface Tornadoes {
  /** By an output's name, see `outputName`. */
  of(output: string): readonly Swing[];
}

/** Parameters a part: two evaluations each, of some 50 µs; with capacities some milliseconds. */
const PARAMETERS_A_PART = 16;
const INDICES_A_PART = 8;
const ROWS_A_PART = 16;
const NUMBERS_AN_INDEX = 6;
const NONE = new Float64Array(0);

export async function runTornadoes(
  pool: ThreadPool,
  prepared: PreparedEvidence,
  comparison: Comparison,
  period: Period,
  domain: Domain | null,
  { signal }: Watch,
): Promise<Tornadoes> {
  const model = createSensitivityModel(prepared, comparison, period, domain);
  const swings = sharedNumbers(swingRoom(model));
  const divided: Divided = {
    work: { kind: 'swings', period, domain },
    items: model.parameters.length,
    size: PARAMETERS_A_PART,
    input: NONE,
    output: swings,
    signal,
    onDone: () => undefined,
  };
  if (model.plan.scenario.limits === null && model.plan.baseline.limits === null) {
    await onThisThread(createPerformer(prepared, comparison), divided);
  } else {
    await onThreads(pool, shareRequest(prepared.evidence, comparison), { ...divided, size: 1 });
  }
  return { of: (output) => tornado(model, swings, output) };
}

/** A parameter's part in the variance of an output. */
export interface ParameterIndex extends SobolIndex {
  readonly parameter: string;
}

/**
 * Largest total index first, ties in key order.
 * @throws InputError where the indices cannot be had
 */
export async function runSobolIndices(
  pool: ThreadPool,
  prepared: PreparedEvidence,
  comparison: Comparison,
  of: { readonly period: Period; readonly output: string },
  choice: SobolChoice,
  { signal, onProgress }: Watch,
): Promise<readonly ParameterIndex[]> {
  const model = createSensitivityModel(prepared, comparison, of.period, null);
  requireSobol(choice, comparison, model.parameters.length);
  const request = shareRequest(prepared.evidence, comparison);
  const runs = sharedNumbers(sobolRoom(model, choice));
  const indices = sharedNumbers(model.parameters.length * NUMBERS_AN_INDEX);
  let done = 0;
  const onDone = (rows: number) => {
    done += rows;
    onProgress?.({ done, total: choice.base });
  };
  const rows = { items: choice.base, size: ROWS_A_PART, input: NONE, output: runs };
  await onThreads(pool, request, { work: { kind: 'runs', ...of, choice }, ...rows, signal, onDone });
  const parts = { items: model.parameters.length, size: INDICES_A_PART, input: runs, output: indices };
  await onThreads(pool, request, { work: { kind: 'indices', choice }, ...parts, signal, onDone: () => undefined });
  return model.parameters
    .map(({ id }, index) => indexAt(id, indices.subarray(index * NUMBERS_AN_INDEX, (index + 1) * NUMBERS_AN_INDEX)))
    .sort((a, b) => b.total - a.total || byKey(a.parameter, b.parameter));
}

function indexAt(parameter: string, numbers: Float64Array): ParameterIndex {
  const [first = 0, firstLow = 0, firstHigh = 0, total = 0, totalLow = 0, totalHigh = 0] = numbers;
  return {
    parameter,
    first,
    firstInterval: { low: firstLow, high: firstHigh },
    total,
    totalInterval: { low: totalLow, high: totalHigh },
  };
}
