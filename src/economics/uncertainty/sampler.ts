import type { Triple } from '../../domain/estimate.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { byKey } from '../key-order.ts';
import { compilePert, type Quantile } from '../numerics/compile-pert.ts';
import { type GaussianCopula, gaussianCopula } from '../numerics/gaussian-copula.ts';
import type { UniformSource } from '../numerics/uniform-source.ts';
import { uncertainParameters } from './uncertain-parameters.ts';
import type { DrawChoice } from './uncertainty.ts';
import { uniformsOf } from './uniforms.ts';

/** Draws are made this many at a time, parameter by parameter, so that one quantile table stays in the cache. */
export const TILE = 256;

/** The draws of every parameter that a plan reads. Draw n is the same in whichever order and company it is asked for. */
export interface Sampler {
  /** Prepares draws `first` to `first + count`, at most a tile. */
  prepare(first: number, count: number): void;
  /** Puts draw `first + n` into the parameters' slots. */
  place(n: number, values: Float64Array): void;
  /** Null where nothing is correlated. */
  readonly copula: GaussianCopula | null;
}

interface Drawn {
  readonly id: string;
  readonly dimension: number;
  readonly uniforms: Float64Array;
  readonly knots: readonly Knot[];
}

interface Knot {
  readonly slot: number;
  readonly quantile: Quantile;
  readonly values: Float64Array;
}

/** @param used the slots that need a draw */
export function createSampler(prepared: PreparedEvidence, choice: DrawChoice, used: ReadonlySet<number>): Sampler {
  const dimensions = uncertainParameters(prepared);
  const source = uniformsOf(choice, dimensions.length);
  const names = [...new Set(choice.correlations.flatMap(({ a, b }) => [a, b]))].sort(byKey);
  const drawn = dimensions
    .map((id, dimension) => drawnOf(prepared, id, dimension, used))
    .filter(({ id, knots }) => knots.length > 0 || names.includes(id));
  const copula = copulaOf(names, choice);
  const correlated = names.flatMap((name) => drawn.filter(({ id }) => id === name));
  const slots = drawn.flatMap(({ knots }) => knots);
  return {
    copula,
    prepare(first, count) {
      fillUniforms(drawn, source, first, count);
      copula?.apply(correlated.map(({ uniforms }) => uniforms.subarray(0, count)));
      for (const { uniforms, knots } of drawn) for (const knot of knots) fillValues(knot, uniforms, count);
    },
    place(n, values) {
      for (let index = 0; index < slots.length; index++) {
        const knot = slots[index];
        if (knot !== undefined) values[knot.slot] = knot.values[n] ?? Number.NaN;
      }
    },
  };
}

/** One uniform drives all knots of a parameter: a high draw is high in every year. */
function drawnOf(prepared: PreparedEvidence, id: string, dimension: number, used: ReadonlySet<number>): Drawn {
  const { table, evidence } = prepared;
  const points = evidence.parameters.get(id)?.points ?? [];
  const knots = (table.knots.get(id) ?? []).flatMap(({ slot }, index): Knot[] => {
    const value = points[index]?.value;
    if (value === undefined || !used.has(slot)) return [];
    return [{ slot, quantile: quantileOf(prepared, slot, value), values: new Float64Array(TILE) }];
  });
  return { id, dimension, uniforms: new Float64Array(TILE), knots };
}

/** Compiled once for as long as the evidence is kept: all together take some 20 ms. */
const compiled = new WeakMap<PreparedEvidence, Map<number, Quantile>>();

function quantileOf(prepared: PreparedEvidence, slot: number, value: Triple): Quantile {
  const known = compiled.get(prepared) ?? new Map<number, Quantile>();
  compiled.set(prepared, known);
  const quantile = known.get(slot) ?? compilePert(value);
  known.set(slot, quantile);
  return quantile;
}

function copulaOf(names: readonly string[], { correlations }: DrawChoice): GaussianCopula | null {
  if (names.length === 0) return null;
  const place = (id: string) => names.indexOf(id);
  return gaussianCopula(
    names.length,
    correlations.map(({ a, b, rank }) => ({ a: place(a), b: place(b), rank })),
  );
}

function fillUniforms(drawn: readonly Drawn[], source: UniformSource, first: number, count: number): void {
  for (const { dimension, uniforms } of drawn) source.fill(dimension, first, uniforms.subarray(0, count));
}

function fillValues({ quantile, values }: Knot, uniforms: Float64Array, count: number): void {
  for (let n = 0; n < count; n++) values[n] = quantile(uniforms[n] ?? Number.NaN);
}
