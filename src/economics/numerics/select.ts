/** Above this many values a sample narrows the search before the partition. */
const SAMPLE_FROM = 600;

/**
 * Rearranges values[from..to] so that every index in `ranks` (ascending, within from..to) holds what it would after sorting.
 * The middle rank goes first and splits the work for the others.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[], from: number, to: number): void {
  const middle = ranks.length >> 1;
  const rank = ranks[middle];
  if (rank === undefined || from >= to) return;
  select(values, rank, from, to);
  selectRanks(values, ranks.slice(0, middle), from, rank - 1);
  selectRanks(values, ranks.slice(middle + 1), rank + 1, to);
}

/** The algorithm SELECT of Floyd and Rivest (Algorithm 489, CACM 18, 1975): about 1.5 n comparisons for the median. */
function select(values: Float64Array, rank: number, from: number, to: number): void {
  let left = from;
  let right = to;
  while (right > left) {
    if (right - left > SAMPLE_FROM) selectFromSample(values, rank, left, right);
    const split = partition(values, rank, left, right);
    if (split <= rank) left = split + 1;
    if (split >= rank) right = split - 1;
  }
}

/** Leaves at `rank` the pivot that a sample around it suggests, a little off centre so that the rank is surely inside. */
function selectFromSample(values: Float64Array, rank: number, left: number, right: number): void {
  const count = right - left + 1;
  const place = rank - left + 1;
  const logCount = Math.log(count);
  const size = 0.5 * Math.exp((2 * logCount) / 3);
  const side = Math.sign(place - count / 2);
  const spread = 0.5 * side * Math.sqrt((logCount * size * (count - size)) / count);
  const first = Math.max(left, Math.floor(rank - (place * size) / count + spread));
  const last = Math.min(right, Math.floor(rank + ((count - place) * size) / count + spread));
  select(values, rank, first, last);
}

/** Hoare's partition around values[rank]; returns where that value ends up. */
function partition(values: Float64Array, rank: number, left: number, right: number): number {
  const pivot = values[rank] ?? 0;
  let i = left;
  let j = right;
  swap(values, left, rank);
  if ((values[right] ?? 0) > pivot) swap(values, left, right);
  while (i < j) {
    swap(values, i, j);
    i += 1;
    j -= 1;
    while ((values[i] ?? 0) < pivot) i += 1;
    while ((values[j] ?? 0) > pivot) j -= 1;
  }
  if (values[left] === pivot) {
    swap(values, left, j);
    return j;
  }
  swap(values, j + 1, right);
  return j + 1;
}

function swap(values: Float64Array, i: number, j: number): void {
  const held = values[i] ?? 0;
  values[i] = values[j] ?? 0;
  values[j] = held;
}
