import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { compareAnswers } from '../../../src/economics/comparison/compare-answers.ts';
import type { Profits } from '../../../src/economics/comparison/comparison-types.ts';
import { sumBy } from '../../../src/economics/summation.ts';
import { cpoAt, toyAnswer } from '../../support/economics/toy-answers.ts';
import { fc } from '../../support/properties.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a scenario compared', () => {
  it('with itself differs by exactly 0', () => {
    const same = compareAnswers(toyAnswer(cpoAt(0.37)), toyAnswer(cpoAt(0.37)), 2030);
    const numbers = [same.pool(), ...same.firms(), ...same.stages(), ...same.mix('SCALE_OUT'), same.concentration()]
      .flatMap((row) => Object.entries(row))
      .filter(([name]) => name.includes('ifference'));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter(([, value]) => !Object.is(value, 0))).toEqual([]);
  });

  it('with another sums firms and stages to the pool', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const difference = compareAnswers(toyAnswer(cpoAt(one)), toyAnswer(cpoAt(other)), 2028);
        const { profitDifferenceUsd, changeDifferenceUsd } = difference.pool();
        const tables: readonly (readonly Profits[])[] = [
          difference.firms(),
          difference.stages(),
          difference.firms({ grouped: true }),
        ];
        for (const rows of tables) {
          expect(sumBy(rows, (row) => row.profitDifferenceUsd)).toBeCloseTo(profitDifferenceUsd, 3);
          expect(sumBy(rows, (row) => row.changeDifferenceUsd)).toBeCloseTo(changeDifferenceUsd, 3);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('the other way round differs by the opposite', () => {
    const [low, high] = [toyAnswer(cpoAt(0.2)), toyAnswer(cpoAt(0.7))];
    const there = compareAnswers(low, high, 2029);
    const back = compareAnswers(high, low, 2029);
    expect(back.pool().profitDifferenceUsd).toBe(-there.pool().profitDifferenceUsd);
    expect(back.mix('SCALE_OUT').map((row) => row.portsDifference)).toEqual(
      there.mix('SCALE_OUT').map((row) => 0 - row.portsDifference),
    );
  });

  it('puts the largest difference first', () => {
    const sizes = compareAnswers(toyAnswer(cpoAt(0)), toyAnswer(cpoAt(0.9)), 2030)
      .firms()
      .map((row) => Math.abs(row.profitDifferenceUsd));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(0);
  });

  it('counts a holder that one of them lacks as 0 there', () => {
    const answer = toyAnswer(cpoAt(0.5));
    const without = { ...answer, firms: () => answer.firms(2030).filter(({ key }) => key !== 'ChipCo') };
    const row = compareAnswers(without, answer, 2030)
      .firms()
      .find(({ key }) => key === 'ChipCo');
    expect(row).toMatchObject({ aProfitUsd: 0, profitDifferenceUsd: row?.bProfitUsd });
    expect(row?.bProfitUsd).toBeGreaterThan(0);
  });

  it('has the years that both have, and refuses any other by its name', () => {
    const [early, late] = [toyAnswer({ toYear: 2028 }), toyAnswer({ fromYear: 2027 })];
    expect(compareAnswers(early, late, 2027).years).toEqual([2027, 2028]);
    expect(() => compareAnswers(early, late, 2030)).toThrow(InputError);
    expect(() => compareAnswers(early, late, 2030)).toThrow(/year: 2030 is not a year of both scenarios: 2027 to 2028/);
  });

  it('warns where present values are of other years or at another rate, and only there', () => {
    const answer = toyAnswer({ toYear: 2028 });
    expect(
      compareAnswers(answer, toyAnswer({ ...cpoAt(0.4), toYear: 2028, discountRate: 0.1 }), 2028).warnings,
    ).toEqual([]);
    expect(compareAnswers(answer, toyAnswer({ fromYear: 2027, discountRate: 0.05 }), 2028).warnings).toEqual([
      expect.stringMatching(/^Present values are of 2026 to 2028 in a and of 2027 to 2030 in b,.*fromYear and toYear/),
      expect.stringMatching(/^Present values are discounted at 0\.1 a year in a and at 0\.05 in b: .*discountRate/),
    ]);
  });
});
