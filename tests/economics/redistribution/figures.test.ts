import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { herfindahl, topThreeShare } from '../../../src/economics/redistribution/concentration.ts';
import { type EndChange, proportionalFlows } from '../../../src/economics/redistribution/flows.ts';
import { materialityOf } from '../../../src/economics/redistribution/materiality.ts';
import { presentValue, turningYear } from '../../../src/economics/redistribution/present-value.ts';
import { roundingError, sumOf } from '../../../src/economics/summation.ts';
import { cpoAt, toyAnswer, toyWith } from '../../support/economics/toy-answers.ts';
import { fc } from '../../support/properties.ts';

describe('the present value', () => {
  it('discounts each change to the first year', () => {
    expect(presentValue([100, 110, 121], [2024, 2025, 2026], 0.1)).toBeCloseTo(300, 10);
    expect(presentValue([5], [2030], 0.5)).toBe(5);
  });

  it('uses the scenario’s discount rate', () => {
    const answer = toyAnswer({ ...cpoAt(0.5), discountRate: 0 });
    const changes = answer.years.map((year) => answer.firm('ChipCo', year)?.changeUsd ?? 0);
    expect(answer.firm('ChipCo', 2026)?.presentValueUsd).toBeCloseTo(sumOf(changes), 4);
    expect(answer.pool(2026).presentValueUsd).toBe(answer.pool(2030).presentValueUsd);
  });
});

describe('the turning year', () => {
  const years = [2024, 2025, 2026, 2027];
  it.each([
    [[1, 1, 1, 1], 2024],
    [[-5, 2, 2, 2], 2027],
    [[-1, 2, -3, 5], 2027],
    [[0, 0, 3, -1], 2026],
    [[3, -1, 0, 0], 2024],
    [[1, -1, 0, 0], null],
    [[0, 0, 0, 0], null],
  ])('of %j is %s', (changes, year) => {
    expect(turningYear(changes, years)).toBe(year);
  });
});

describe('concentration', () => {
  it('counts profits above 0 only', () => {
    expect(herfindahl([3, 1, -5])).toBeCloseTo(1e4 * (0.75 ** 2 + 0.25 ** 2), 8);
    expect(topThreeShare([4, 3, 2, 1, -7])).toBeCloseTo(0.9, 12);
    expect([herfindahl([]), topThreeShare([-1])]).toEqual([0, 0]);
  });

  it('groups firms by their ultimate parent', () => {
    const merged = toyWith(
      (world) => ({ ...world, firms: world.firms.map((firm) => ({ ...firm, group: 'ModuleCo' })) }),
      cpoAt(0.5),
    );
    expect(merged.concentration(2030).scenarioHhi).toBe(1e4);
    const [whole, ...rests] = merged.firms(2030, { grouped: true }).filter((row) => row.stage === null);
    expect([whole?.key, rests.length]).toEqual(['ModuleCo', 0]);
    const parts = merged.firms(2030).filter((row) => row.stage === null);
    expect(whole?.changeUsd).toBeCloseTo(sumOf(parts.map((row) => row.changeUsd)), 4);
  });
});

describe('materiality', () => {
  it('is the change over a positive operating income', () => {
    const income = { usd: 200, fiscalYear: 'FY2025', basis: 'DERIVED' } as const;
    expect(materialityOf(-50, income)).toEqual({
      share: -0.25,
      operatingIncomeUsd: 200,
      operatingIncomeBasis: 'DERIVED',
      fiscalYear: 'FY2025',
      reason: null,
    });
  });

  it.each([
    [{ usd: -3, fiscalYear: 'FY2025', basis: 'REPORTED' } as const, 'not positive'],
    [{ usd: null, fiscalYear: 'FY2025', reason: 'The year has nine months.' }, 'nine months'],
    [null, 'rest of a stage'],
  ])('has a reason where there is none', (income, reason) => {
    const materiality = materialityOf(10, income);
    expect(materiality.share).toBeNull();
    expect(materiality.reason).toContain(reason);
    expect(materiality.operatingIncomeBasis === null).toBe(materiality.operatingIncomeUsd === null);
  });
});

describe('flows', () => {
  const ends = (changes: readonly number[]): EndChange[] =>
    changes.map((changeUsd, index) => {
      const name = String.fromCharCode(97 + index);
      return { key: name, end: { kind: 'STAGE', name, firm: null, stage: name }, changeUsd };
    });
  const shown = (changes: readonly number[]) =>
    proportionalFlows(ends(changes)).map(({ from, to, amountUsd }) => [from.name, to.name, amountUsd]);

  it('pay gains in proportion to losses, the pool balancing both sides', () => {
    expect(shown([-6, 6, 3])).toEqual([
      ['a', 'b', 4],
      ['a', 'c', 2],
      ['pool', 'b', 2],
      ['pool', 'c', 1],
    ]);
    expect(shown([-4, 1])).toEqual([
      ['a', 'pool', 3],
      ['a', 'b', 1],
    ]);
    expect(shown([0, 0])).toEqual([]);
  });

  it('sum by loser to its loss and by gainer to its gain', () => {
    const change = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const flows = proportionalFlows(ends(changes));
        const size = changes.reduce((sum, value) => sum + Math.abs(value), 0);
        ends(changes).forEach(({ key, changeUsd }) => {
          const into = sumOf(flows.filter((flow) => flow.to.name === key).map((flow) => flow.amountUsd));
          const out = sumOf(flows.filter((flow) => flow.from.name === key).map((flow) => flow.amountUsd));
          expect(Math.abs(into - out - changeUsd)).toBeLessThanOrEqual(1e-9 * size + 1e-9);
        });
      }),
    );
  });
});

describe('compensated sums', () => {
  it('do not show the order of their terms', () => {
    const term = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 60 }), (terms) => {
        const ascending = [...terms].sort((a, b) => a - b);
        expect(sumOf(terms)).toBe(sumOf(ascending));
        expect(sumOf([...terms].reverse())).toBe(sumOf(ascending));
      }),
      { seed: 2 },
    );
  });

  it('know exactly what one addition lost', () => {
    expect(roundingError(1, 2 ** -60, 1)).toBe(2 ** -60);
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  });
});

describe('a year outside the answer', () => {
  it('is refused by every figure', () => {
    const answer = toyAnswer();
    for (const ask of [answer.pool, answer.firms, answer.stages, answer.flows, answer.concentration]) {
      expect(() => ask(2040)).toThrow(InputError);
    }
    expect(() => answer.mix('SCALE_OUT', 1990)).toThrow('1990 is outside the years of this answer, 2026 to 2030');
  });
});
