import { sumOf } from '../../economics/summation.ts';

/** Rows are what is to be delivered, columns who can deliver it. */
export interface Deliveries {
  /** How much of each row. */
  readonly needed: readonly number[];
  /** In what proportion the columns deliver a row: 0 where one cannot. */
  readonly weights: readonly (readonly number[])[];
  /** What each column has in all, in the unit of what is needed. */
  readonly capacities: readonly number[];
}

const MOST_ROUNDS = 2_000;
/** Of a column’s factor: less is no change. Near the precision of a number, so that who delivers as before has the shares of before. */
const SETTLED = 1e-15;

/**
 * Each column's share of each row, in the proportion of the weights as far as no column delivers more than it has: the
 * weights of a column that would are scaled down until it does not (iterative proportional fitting with an upper end).
 * Where the columns have too little, some still pass what they have.
 */
export function shareOut({ needed, weights, capacities }: Deliveries): readonly (readonly number[])[] {
  let factors = capacities.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const shares = sharesAt(weights, factors);
    const next = capacities.map((capacity, column) => {
      const delivered = sumOf(needed.map((amount, row) => amount * (shares[row]?.[column] ?? 0)));
      const factor = factors[column] ?? 0;
      return delivered > 0 ? Math.min(1, (factor * capacity) / delivered) : factor;
    });
    const isSettled = next.every((factor, column) => Math.abs(factor - (factors[column] ?? 0)) <= SETTLED);
    factors = next;
    if (isSettled) break;
  }
  return sharesAt(weights, factors);
}

function sharesAt(weights: readonly (readonly number[])[], factors: readonly number[]): readonly (readonly number[])[] {
  return weights.map((row) => {
    const scaled = row.map((weight, column) => weight * (factors[column] ?? 0));
    return partsOf(scaled) ?? partsOf(row) ?? row;
  });
}

/** Null where there is nothing to divide. */
function partsOf(row: readonly number[]): readonly number[] | null {
  const all = sumOf(row);
  return all > 0 ? row.map((weight) => weight / all) : null;
}
