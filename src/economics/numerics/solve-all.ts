import { brentRoot } from './brent.ts';

/** An output of the model at one value of the lever. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

export interface Solutions {
  /** Values of the lever at which the output equals the target, ascending. Empty: unreachable. */
  readonly solutions: readonly number[];
  /** The smallest and the largest output among the grid points, and where; the first of equals. */
  readonly smallest: Sample;
  readonly largest: Sample;
}

export interface GoalSearch {
  readonly output: (lever: number) => number;
  readonly target: number;
  readonly low: number;
  readonly high: number;
  /** Equally spaced over [low, high]; at least 2. */
  readonly points?: number;
}

const GRID_POINTS = 65;
/** Relative to the largest output: closer to the target than this is on it. */
const ON_TARGET = 1e-12;
/** Relative to the outputs at the ends of an interval: a sign change that leaves more than this is a jump, not a root. */
const JUMP = 1e-6;

/**
 * All solutions of output(x) = target on a grid: grid points that are on the target (a tangent too), and Brent's root in
 * every interval with a sign change. A run of grid points on the target is a plateau, given by its two ends. Two solutions
 * inside one interval escape the grid. Throws a RangeError for bounds that are not ascending or an output that is not finite.
 */
export function solveAll(search: GoalSearch): Solutions {
  const samples = sampleGrid(search);
  const smallest = samples.reduce((best, sample) => (sample.value < best.value ? sample : best));
  const largest = samples.reduce((best, sample) => (sample.value > best.value ? sample : best));
  const scale = Math.max(Math.abs(smallest.value), Math.abs(largest.value), Math.abs(search.target));
  const excess = samples.map(({ value }) => {
    const difference = value - search.target;
    return Math.abs(difference) <= ON_TARGET * scale ? 0 : difference;
  });
  const solutions = samples.flatMap((sample, i) => [
    ...(isOnTarget(excess, i) ? [sample.at] : []),
    ...rootsAfter(search, samples, excess, i),
  ]);
  return { solutions, smallest, largest };
}

function sampleGrid({ output, low, high, points = GRID_POINTS }: GoalSearch): Sample[] {
  if (!(low < high && Number.isFinite(high - low))) throw new RangeError(`Bounds ${low} and ${high} must ascend.`);
  if (!(Number.isInteger(points) && points >= 2)) throw new RangeError(`A grid needs 2 points or more, not ${points}.`);
  return Array.from({ length: points }, (_, i) => {
    const at = i === points - 1 ? high : low + ((high - low) * i) / (points - 1);
    return { at, value: finite(output(at), at) };
  });
}

/** Within a plateau only its ends count. */
function isOnTarget(excess: readonly number[], i: number): boolean {
  return excess[i] === 0 && !(excess[i - 1] === 0 && excess[i + 1] === 0);
}

function rootsAfter(search: GoalSearch, samples: readonly Sample[], excess: readonly number[], i: number): number[] {
  const [from, to] = [samples[i], samples[i + 1]];
  const [before, after] = [excess[i] ?? 0, excess[i + 1] ?? 0];
  if (from === undefined || to === undefined || Math.sign(before) * Math.sign(after) >= 0) return [];
  const f = (x: number): number => finite(search.output(x), x) - search.target;
  const tolerance = 1e-14 * Math.max(Math.abs(search.low), Math.abs(search.high));
  const root = brentRoot(f, { a: from.at, fa: before, b: to.at, fb: after }, tolerance);
  return Math.abs(f(root)) <= JUMP * Math.max(Math.abs(before), Math.abs(after)) ? [root] : [];
}

function finite(value: number, at: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`The output at ${at} is ${value}, not a finite number.`);
}
