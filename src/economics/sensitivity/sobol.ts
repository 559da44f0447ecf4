import { InputError } from '../../domain/input-error.ts';
import { compilePert } from '../numerics/compile-pert.ts';
import { runSaltelli, type SaltelliRuns, type UniformModel } from '../numerics/saltelli-runs.ts';
import { sobolBlock } from '../numerics/sobol-block.ts';
import { SOBOL_MOST_DIMENSIONS } from '../numerics/sobol-directions.ts';
import { type SobolIndex, sobolIndices } from '../numerics/sobol-indices.ts';
import type { UniformSource } from '../numerics/uniform-source.ts';
import type { Comparison } from '../scenario.ts';
import {
  INDEX_INTERVAL_LEVEL,
  INDEX_RESAMPLES,
  LARGEST_SOBOL_BASE,
  SMALLEST_SOBOL_BASE,
} from '../uncertainty/bounds.ts';
import { checkWhole } from '../uncertainty/check-uncertainty.ts';
import { createFaultList } from '../validation/fault-list.ts';
import type { SensitivityModel } from './sensitivity-model.ts';

/** How Sobol indices are asked for. */
export interface SobolChoice {
  /** Rows of the design of Saltelli et al.: the model runs base · (parameters + 2) times. */
  readonly base: number;
  readonly seed: number;
}

/** @throws InputError for a base out of bounds, and for what indices do not exist or take too long with */
export function requireSobol({ base }: SobolChoice, { scenario, baseline }: Comparison, parameters: number): void {
  const list = createFaultList();
  checkWhole(list, 'base', base, SMALLEST_SOBOL_BASE, LARGEST_SOBOL_BASE);
  if ((scenario?.uncertainty?.correlations ?? []).length > 0) {
    list.add('scenario.uncertainty.correlations', 'Sobol indices are defined for independent parameters only');
  }
  for (const [name, one] of Object.entries({ scenario, baseline })) {
    if ((one?.capacities ?? []).length === 0) continue;
    list.add(`${name}.capacities`, 'Sobol indices would take a linear program in each of many thousand runs');
  }
  if (2 * parameters > SOBOL_MOST_DIMENSIONS) {
    list.add('of', `${parameters} uncertain parameters are more than the ${SOBOL_MOST_DIMENSIONS / 2} of a design`);
  }
  if (list.faults.length > 0) throw new InputError(list.faults);
}

/** Numbers that the runs take: A, B, then AB of each parameter, `base` each. */
export function sobolRoom({ parameters }: SensitivityModel, { base }: SobolChoice): number {
  return base * (parameters.length + 2);
}

/** Runs rows `first` to `end` of the design, a row for each point of one scrambled Sobol sequence. */
export function runSobol(
  model: SensitivityModel,
  choice: SobolChoice,
  output: string,
  first: number,
  end: number,
  store: Float64Array,
): void {
  const source = pointsFrom(choice.seed, 2 * model.parameters.length, first);
  const { a, b, ab } = runSaltelli(modelOf(model, output), source, end - first);
  [a, b, ...ab].forEach((outputs, column) => {
    store.set(outputs, column * choice.base + first);
  });
}

/** The indices of parameters `first` to `end`. Their intervals resample the same rows whichever are asked for. */
export function indicesOf(choice: SobolChoice, store: Float64Array, first: number, end: number): readonly SobolIndex[] {
  const { base, seed } = choice;
  const column = (index: number) => new Float64Array(store.subarray(index * base, (index + 1) * base));
  const runs: SaltelliRuns = {
    a: column(0),
    b: column(1),
    ab: Array.from({ length: end - first }, (_, index) => column(2 + first + index)),
  };
  return sobolIndices(runs, { seed, resamples: INDEX_RESAMPLES, level: INDEX_INTERVAL_LEVEL });
}

/** The model as a function of one uniform a parameter; parameters that are not moved stay at mid. */
function modelOf({ parameters, measure, values }: SensitivityModel, output: string): UniformModel {
  const quantiles = parameters.map(({ knots }) =>
    knots.map(({ slot, value }) => ({ slot, quantile: compilePert(value) })),
  );
  const place = measure.outputs.get(output) ?? -1;
  const own = values.slice();
  const outputs = new Float64Array(measure.size);
  const last = new Float64Array(quantiles.length);
  return (uniforms) => {
    quantiles.forEach((knots, parameter) => {
      const uniform = uniforms[parameter] ?? Number.NaN;
      // From one run of a row to the next two parameters change.
      if (uniform === last[parameter]) return;
      last[parameter] = uniform;
      for (const { slot, quantile } of knots) own[slot] = quantile(uniform);
    });
    measure.at(own, outputs);
    return outputs[place] ?? Number.NaN;
  };
}

function pointsFrom(seed: number, dimensions: number, first: number): UniformSource {
  const block = sobolBlock(seed, 0, dimensions);
  return {
    dimensions,
    at: (point, dimension) => block.at(first + point, dimension),
    fill: (dimension, point, out) => block.fill(dimension, first + point, out, 0, 1),
  };
}
