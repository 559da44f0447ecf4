import type { UniformSource } from './uniform-source.ts';

/** A model as its sensitivity sees it: one uniform in (0, 1) a parameter in, one output. */
export type UniformModel = (uniforms: Float64Array) => number;

/** Outputs of the design A, B, AB₁ … AB_k, where row n of AB_i is row n of A with parameter i from B. */
export interface SaltelliRuns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** By parameter. */
  readonly ab: readonly Float64Array[];
}

/** Times the model is run: N (k + 2). */
export function saltelliCost(parameters: number, base: number): number {
  return base * (parameters + 2);
}

/**
 * Runs the design of Saltelli et al. (Computer Physics Communications 181, 2010) with `base` rows. The source gives A from
 * its first half of dimensions and B from the second, so it needs 2 k of them; k is half its dimensions. The row given to the
 * model is used again for the next run. Throws a RangeError for an odd number of dimensions.
 */
export function runSaltelli(model: UniformModel, source: UniformSource, base: number): SaltelliRuns {
  if (source.dimensions % 2 !== 0) throw new RangeError(`The design needs 2 k dimensions, not ${source.dimensions}.`);
  const parameters = source.dimensions / 2;
  const runs = {
    a: new Float64Array(base),
    b: new Float64Array(base),
    ab: Array.from({ length: parameters }, () => new Float64Array(base)),
  };
  for (let n = 0; n < base; n += 1) runRow(model, source, n, runs);
  return runs;
}

function runRow(model: UniformModel, source: UniformSource, n: number, runs: SaltelliRuns): void {
  const parameters = runs.ab.length;
  const a = Float64Array.from({ length: parameters }, (_, j) => source.at(n, j));
  const b = Float64Array.from({ length: parameters }, (_, j) => source.at(n, parameters + j));
  const row = a.slice();
  runs.a[n] = model(row);
  runs.ab.forEach((outputs, j) => {
    row.set(a);
    row[j] = b[j] ?? 0;
    outputs[n] = model(row);
  });
  row.set(b);
  runs.b[n] = model(row);
}
