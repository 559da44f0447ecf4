import type { ShapleyValues, Worth } from './shapley.ts';

/**
 * Shapley values from sampled orders in which the players join (Castro, Gómez and Tejada 2009): a player's value is
 * the mean of what it adds on joining. Each order's additions sum to the whole, and so do the means.
 * @param next pseudo-random numbers in [0, 1)
 */
export function sampledShapley(players: number, worth: Worth, orders: number, next: () => number): ShapleyValues {
  const empty = worth(new Array<boolean>(players).fill(false)).slice();
  const moments = Array.from({ length: players }, () => createMoments(empty.length));
  for (let order = 0; order < orders; order++) {
    const members = new Array<boolean>(players).fill(false);
    let before = empty;
    for (const player of shuffled(players, next)) {
      members[player] = true;
      const after = worth(members).slice();
      moments[player]?.add(after, before);
      before = after;
    }
  }
  return {
    empty,
    values: moments.map((moment) => moment.means()),
    standardErrors: moments.map((moment) => moment.standardErrors()),
  };
}

/** Welford's running mean and sum of squares, for differences of two outcomes. */
function createMoments(length: number) {
  let count = 0;
  const mean = new Float64Array(length);
  const squares = new Float64Array(length);
  return {
    add(after: Float64Array, before: Float64Array): void {
      count++;
      for (let index = 0; index < length; index++) {
        const added = (after[index] ?? 0) - (before[index] ?? 0);
        const from = added - (mean[index] ?? 0);
        mean[index] = (mean[index] ?? 0) + from / count;
        squares[index] = (squares[index] ?? 0) + from * (added - (mean[index] ?? 0));
      }
    },
    means: () => mean,
    standardErrors: () => squares.map((sum) => (count < 2 ? 0 : Math.sqrt(sum / (count - 1) / count))),
  };
}

/** Fisher and Yates. */
function shuffled(length: number, next: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const held = order[last] ?? last;
    order[last] = order[other] ?? other;
    order[other] = held;
  }
  return order;
}
