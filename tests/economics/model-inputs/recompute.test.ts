import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence } from '../../../src/economics/evidence.ts';
import { redistributeInputs } from '../../../src/economics/model-inputs/redistribute-inputs.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Comparison } from '../../../src/economics/scenario.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { randomEvidence } from '../../support/economics/random-evidence.ts';
import { fc } from '../../support/properties.ts';

describe('model inputs', () => {
  it('are enough to recompute every figure of the base case', () => {
    recomputes(baseCase(), {});
    recomputes(baseCase(), {
      scenario: { boxMargins: [{ technology: 'cpo', margin: 0.6 }], demand: [{ elasticity: 1, growthPerYear: 0.05 }] },
    });
  });

  it('are enough when both cases have beliefs of their own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0.1, max: 1, noNaN: true }), (world, share) => {
        recomputes(randomEvidence(world), {
          scenario: {
            adoption: [{ domain: 'SCALE_OUT', technology: 'newest', curve: { constant: share } }],
            margins: [{ stage: 'alpha', margin: 0.1 * share }],
          },
          baseline: {
            prices: [{ technology: 'new', relativePrice: 2 * share }],
            boxMargins: [{ technology: 'old', margin: 0.5 * share }],
          },
        });
      }),
      { numRuns: 6, seed: 3 },
    );
  });

  it('say that the baseline is as the scenario where it is', () => {
    const { baselineTechnologies, baselineCaptures } = redistribute(prepareEvidence(baseCase())).modelInputs();
    expect([baselineTechnologies, baselineCaptures]).toEqual([null, null]);
  });

  it('have shares that sum to 1 at every stage of every technology', () => {
    const { captures } = redistribute(prepareEvidence(baseCase())).modelInputs();
    const sums = new Map<string, number>();
    for (const { technology, stage, share } of captures) {
      const key = `${technology} ${stage}`;
      sums.set(key, (sums.get(key) ?? 0) + share);
    }
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
  });
});

function recomputes(evidence: Evidence, comparison: Comparison): void {
  const answer = redistribute(prepareEvidence(evidence), comparison);
  const again = redistributeInputs(answer.modelInputs(), { firms: evidence.firms });
  for (const year of answer.years) {
    const size = answer.pool(year).scenarioSpendUsd;
    for (const row of answer.firms(year)) {
      const other = again.firm(row.key, year);
      expectClose(other?.baselineProfitUsd, row.baselineProfitUsd, size);
      expectClose(other?.scenarioProfitUsd, row.scenarioProfitUsd, size);
      expectClose(other?.presentValueUsd, row.presentValueUsd, size);
    }
    const others = again.stages(year);
    answer.stages(year).forEach((row, index) => {
      const other = others[index];
      expect(other?.stage).toBe(row.stage);
      expectClose(other?.scenarioValueAddedUsd, row.scenarioValueAddedUsd, size);
      expectClose(other?.baselineRevenueUsd, row.baselineRevenueUsd, size);
    });
    expectClose(again.pool(year).baselineSpendUsd, answer.pool(year).baselineSpendUsd, size);
    expectClose(again.concentration(year).scenarioHhi, answer.concentration(year).scenarioHhi, 1);
  }
}

function expectClose(value: number | undefined, target: number, size: number): void {
  expect(Math.abs((value ?? Number.NaN) - target)).toBeLessThanOrEqual(1e-9 * size);
}
