import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/analysis/disruption/share-out.ts';
import { fc } from '../../support/properties.ts';

describe('sharing out what is to be delivered', () => {
  it('is in the proportion of the weights where everybody has enough', () => {
    const shares = shareOut({ needed: [10], weights: [[0.35, 0.3]], capacities: [100, 100] });
    expect(shares[0]?.[0]).toBeCloseTo(0.35 / 0.65, 15);
    expect(shares[0]?.[1]).toBeCloseTo(0.3 / 0.65, 15);
  });

  it('gives to others what one would deliver beyond what it has', () => {
    // The first alone makes the second row: of the first it then has 2 of 10.
    const shares = shareOut({
      needed: [10, 4],
      weights: [
        [1, 1],
        [1, 0],
      ],
      capacities: [6, 20],
    });
    expect(shares[0]?.[0]).toBeCloseTo(0.2, 9);
    expect(shares[1]).toEqual([1, 0]);
  });

  it('leaves a row that nobody delivers without shares', () => {
    expect(shareOut({ needed: [0], weights: [[0, 0]], capacities: [1, 1] })).toEqual([[0, 0]]);
  });

  it('never gives a column more than it has, where some division does not', () => {
    const part = fc.double({ min: 0.05, max: 1, noNaN: true });
    const table = fc.array(fc.array(part, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, table, part, (weights, delivered, slack) => {
        const rows = weights.map((_, row) => delivered[row] ?? [0.1, 0.1, 0.1]);
        const needed = rows.map((row) => row.reduce((all, amount) => all + amount, 0));
        const capacities = [0, 1, 2].map(
          (column) => rows.reduce((all, row) => all + (row[column] ?? 0), 0) * (1 + slack),
        );
        const shares = shareOut({ needed, weights, capacities });
        capacities.forEach((capacity, column) => {
          const taken = needed.reduce((all, amount, row) => all + amount * (shares[row]?.[column] ?? 0), 0);
          expect(taken).toBeLessThanOrEqual(capacity * (1 + 1e-6));
        });
        for (const row of shares) expect(row.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
