import { describe, expect, it } from 'vitest';
import { redistributeInputs } from '../../../src/economics/model-inputs/redistribute-inputs.ts';
import { oneUnitOf } from '../../support/economics/one-technology.ts';

describe('value added by stage', () => {
  it('splits a 30 GB iPod of 2005 as Linden, Kraemer and Dedrick do', () => {
    const views = redistributeInputs(
      oneUnitOf(299, 'retail', [
        { buyer: 'retail', seller: 'brand', usd: 224 },
        { buyer: 'brand', seller: 'factory', usd: 144 },
      ]),
    );
    const valueAdded = Object.fromEntries(views.stages(2026).map((row) => [row.stage, row.scenarioValueAddedUsd]));
    expect(valueAdded.retail).toBeCloseTo(75, 10);
    expect(valueAdded.brand).toBeCloseTo(80, 10);
    expect(valueAdded.factory).toBeCloseTo(144, 10);
    expect(views.pool(2026).scenarioSpendUsd).toBe(299);
    expect(Math.abs(views.pool(2026).residualUsd)).toBeLessThan(1e-12);
  });

  it.each([
    ['silicon photonics', 365, [16, 20, 20, 40, 80, 25, 29], 230, 0.37],
    ['EML', 430, [15, 96, 20, 20, 20, 80, 30, 29], 310, 0.279],
  ])('leaves the published gross margin of an 800G module with %s', (_, price, parts, cost, grossMargin) => {
    const payments = parts.map((usd, index) => ({ buyer: 'module', seller: `part-${index}`, usd }));
    const stages = redistributeInputs(oneUnitOf(price, 'module', payments)).stages(2026);
    const module = stages.find((row) => row.stage === 'module')?.scenarioValueAddedUsd ?? 0;
    expect(price - module).toBeCloseTo(cost, 10);
    expect(module / price).toBeCloseTo(grossMargin, 3);
  });
});
