import { selectRanks } from './select.ts';

const BUCKETS = 512;

/**
 * The order statistics of the given ranks (from 0, ascending, each once), without sorting. Values are counted in equal
 * buckets from the smallest to the largest; only those in a bucket that holds a wanted rank are looked at again. These are
 * three even passes, where selection among all mispredicts a branch at every other value: about a third faster.
 * `scratch` is overwritten. Throws a RangeError for NaN, which is neither above nor below anything.
 */
export function orderStatistics(values: Float64Array, ranks: readonly number[], scratch: Float64Array): number[] {
  const [low, high] = extent(values);
  if (low === high) return ranks.map(() => low);
  const scale = BUCKETS / (high - low);
  if (!(scale > 0 && Number.isFinite(scale))) return selectAmongAll(values, ranks, scratch);
  const wanted = wantedBuckets(countBuckets(values, low, scale), ranks);
  gather(values, low, scale, wanted, scratch);
  return wanted.flatMap(({ start, count, ranksInside }) => {
    const places = ranksInside.map((rank) => start + rank);
    selectRanks(scratch, places, start, start + count - 1);
    return places.map((place) => scratch[place] ?? 0);
  });
}

/** Where the values are too far apart or too close for buckets of finite width. */
function selectAmongAll(values: Float64Array, ranks: readonly number[], scratch: Float64Array): number[] {
  scratch.set(values);
  selectRanks(scratch, ranks, 0, values.length - 1);
  return ranks.map((rank) => scratch[rank] ?? 0);
}

function extent(values: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (Number.isNaN(value)) throw new RangeError(`Value ${i} is not a number.`);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** The largest value may land in a bucket of its own at the end. */
function countBuckets(values: Float64Array, low: number, scale: number): Int32Array {
  const counts = new Int32Array(BUCKETS + 2);
  for (let i = 0; i < values.length; i += 1) {
    const bucket = (((values[i] ?? 0) - low) * scale) | 0;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

interface WantedBucket {
  readonly bucket: number;
  /** Where its values go in the scratch, and how many there are. */
  readonly start: number;
  readonly count: number;
  /** The ranks asked for, counted within the bucket. */
  readonly ranksInside: number[];
}

function wantedBuckets(counts: Int32Array, ranks: readonly number[]): readonly WantedBucket[] {
  const wanted: WantedBucket[] = [];
  let [bucket, below, start] = [0, 0, 0];
  for (const rank of ranks) {
    for (; below + (counts[bucket] ?? 1) <= rank; bucket += 1) below += counts[bucket] ?? 0;
    const count = counts[bucket] ?? 0;
    const last = wanted.at(-1);
    if (last?.bucket === bucket) last.ranksInside.push(rank - below);
    else {
      wanted.push({ bucket, start, count, ranksInside: [rank - below] });
      start += count;
    }
  }
  return wanted;
}

function gather(
  values: Float64Array,
  low: number,
  scale: number,
  wanted: readonly WantedBucket[],
  scratch: Float64Array,
): void {
  const places = new Int32Array(BUCKETS + 2).fill(-1);
  for (const { bucket, start } of wanted) places[bucket] = start;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    const bucket = ((value - low) * scale) | 0;
    const place = places[bucket] ?? -1;
    if (place < 0) continue;
    scratch[place] = value;
    places[bucket] = place + 1;
  }
}
