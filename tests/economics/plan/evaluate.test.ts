import { describe, expect, it } from 'vitest';
import type { Triple } from '../../../src/domain/estimate.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { valuesAt } from '../../../src/economics/parameters/parameter-table.ts';
import { evaluate } from '../../../src/economics/plan/evaluate.ts';
import { compilePlan, valuesFor } from '../../../src/economics/plan/plan.ts';
import { createProfits, evaluateProfits } from '../../../src/economics/plan/profits.ts';
import { createState } from '../../../src/economics/plan/state.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { sumOf } from '../../../src/economics/summation.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { randomEvidence } from '../../support/economics/random-evidence.ts';
import { fc } from '../../support/properties.ts';

const YEARS = Array.from({ length: 12 }, (_, index) => 2024 + index);
const prepared = prepareEvidence(baseCase());

function profitsWith(parameters: Float64Array, fitMargins: boolean, of = prepared) {
  const plan = compilePlan(of, {}, YEARS);
  const state = createState(plan);
  const profits = createProfits(plan);
  evaluate(plan, valuesFor(plan, parameters), fitMargins, state);
  evaluateProfits(plan, state, null, profits);
  return { plan, state, profits };
}

describe('a compiled plan', () => {
  it('gives at mid values what the redistribution says', () => {
    const { plan, profits } = profitsWith(prepared.mid, false);
    const answer = redistribute(prepared);
    plan.holders.holders.forEach((key, row) => {
      const place = row * YEARS.length + 6;
      const figures = answer.firm(key, 2030);
      expect(profits.holders.baseline[place]).toBeCloseTo(figures?.baselineProfitUsd ?? Number.NaN, 4);
      expect(profits.holders.scenario[place]).toBeCloseTo(figures?.scenarioProfitUsd ?? Number.NaN, 4);
    });
  });

  it('can be evaluated again and again, at other values between', () => {
    const { plan, state, profits } = profitsWith(prepared.mid, false);
    const before = profits.holders.scenario.slice();
    const high = valuesAt(prepared.table, prepared.evidence.parameters, 'high');
    evaluate(plan, valuesFor(plan, high), true, state);
    evaluateProfits(plan, state, null, profits);
    expect(profits.holders.scenario).not.toEqual(before);
    evaluate(plan, valuesFor(plan), false, state);
    evaluateProfits(plan, state, null, profits);
    expect(profits.holders.scenario).toEqual(before);
  });

  it('scales nothing at mid values even where it may', () => {
    const fitted = profitsWith(prepared.mid, true).profits.holders.scenario;
    expect([...fitted]).toEqual([...profitsWith(prepared.mid, false).profits.holders.scenario]);
  });
});

describe('drawn values', () => {
  it.each<keyof Triple>(['low', 'high'])('all at %s are scaled until shares sum to 1 and margins fit', (bound) => {
    const values = valuesAt(prepared.table, prepared.evidence.parameters, bound);
    const { plan, state } = profitsWith(values, true);
    plan.scenario.money.technologies.forEach((technology, index) => {
      const money = state.scenario.money[index];
      technology.chain.stages.forEach((_, stage) => {
        const start = technology.captureStart[stage] ?? 0;
        const end = technology.captureStart[stage + 1] ?? 0;
        const shares = money?.captureShare.slice(start, end) ?? [];
        expect(sumOf(shares)).toBeCloseTo(1, 12);
        const profit = sumOf(money?.captureProfit.slice(start, end) ?? []);
        expect(profit).toBeLessThanOrEqual((money?.valueAdded[stage] ?? 0) + 1e-12);
      });
    });
  });

  it('end every dollar as value added, whatever they are', () => {
    const world = prepareEvidence(randomEvidence(3));
    const factor = fc.double({ min: 0.2, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(factor, { minLength: world.mid.length, maxLength: world.mid.length }), (factors) => {
        const values = world.mid.map((value, slot) => value * (factors[slot] ?? 1));
        const { state } = profitsWith(values, true, world);
        for (const money of state.scenario.money) {
          expect(sumOf(money.valueAdded)).toBeCloseTo(1, 12);
          expect(Math.min(...money.valueAdded)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});
