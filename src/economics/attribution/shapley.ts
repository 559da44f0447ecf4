/**
 * Shapley values of games with many outcomes at once: the worth of a coalition is an array, and every player gets an
 * array as long. A coalition is a bit mask over the players.
 */
export interface ShapleyValues {
  /** Worth of the empty coalition. */
  readonly empty: Float64Array;
  /** By player; with `empty` they sum to the worth of all players together. */
  readonly values: readonly Float64Array[];
  /** By player, of a sampled value; null where values are exact. */
  readonly standardErrors: readonly Float64Array[] | null;
}

export type Worth = (members: readonly boolean[]) => Float64Array;

/** Beside the largest worth of any coalition, a value this small is what rounding leaves of a player that adds nothing. */
const ROUNDING = 1e-13;

/**
 * Exact, from all 2ⁿ coalitions: a player's value is Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ player) − v(S)). Shapley
 * (1953). Each coalition's worth enters every player's sum once, so that none needs to be kept.
 */
export function exactShapley(players: number, worth: Worth): ShapleyValues {
  const empty = worth(new Array<boolean>(players).fill(false)).slice();
  const values = Array.from({ length: players }, () => new Float64Array(empty.length));
  const largest = new Float64Array(empty.length);
  const weights = weightsOf(players);
  for (let mask = 0; mask < 2 ** players; mask++) {
    const members = Array.from({ length: players }, (_, player) => (mask & (1 << player)) !== 0);
    const size = members.filter(Boolean).length;
    const outcome = worth(members);
    keepLargest(largest, outcome);
    members.forEach((isMember, player) => {
      const weight = isMember ? (weights[size - 1] ?? 0) : -(weights[size] ?? 0);
      addTo(values[player], weight, outcome);
    });
  }
  const clean = values.map((value) =>
    value.map((part, index) => (Math.abs(part) > ROUNDING * (largest[index] ?? 0) ? part : 0)),
  );
  return { empty, values: clean, standardErrors: null };
}

function keepLargest(largest: Float64Array, outcome: Float64Array): void {
  for (let index = 0; index < outcome.length; index++) {
    largest[index] = Math.max(largest[index] ?? 0, Math.abs(outcome[index] ?? 0));
  }
}

/** |S|! (n − |S| − 1)! / n! by |S|. */
function weightsOf(players: number): readonly number[] {
  const weights: number[] = [];
  for (let size = 0; size < players; size++) {
    const before = weights[size - 1];
    weights.push(before === undefined ? 1 / players : (before * size) / (players - size));
  }
  return weights;
}

function addTo(target: Float64Array | undefined, weight: number, outcome: Float64Array): void {
  if (target === undefined) return;
  for (let index = 0; index < outcome.length; index++) {
    target[index] = (target[index] ?? 0) + weight * (outcome[index] ?? 0);
  }
}
