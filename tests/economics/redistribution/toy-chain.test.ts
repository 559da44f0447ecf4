import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistributeInputs } from '../../../src/economics/model-inputs/redistribute-inputs.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { toyChain, toyEvidence } from '../../support/economics/toy-chain.ts';

const { modelInputs, expected } = toyChain();
const table = modelInputs.years.map((year, index) => {
  return { year, share: modelInputs.domains[0]?.scenarioMix[1]?.[index] ?? 0 };
});
const scenario = {
  fromYear: 2026,
  toYear: 2030,
  adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { table } }],
} as const;

describe.each([
  ['from model inputs', redistributeInputs(modelInputs)],
  ['from evidence and a scenario', redistribute(prepareEvidence(toyEvidence()), { scenario })],
])('the toy chain %s', (_, views) => {
  it.each(Object.entries(expected))('has the figures of %s', (name, figures) => {
    const year = Number(name);
    expect(views.pool(year)).toMatchObject(closeTo(figures.pool));
    for (const [key, change] of Object.entries(figures.firmChangeUsd)) {
      expect(views.firm(key, year)?.changeUsd).toBeCloseTo(change, 5);
    }
    for (const [stage, [baseline, after]] of Object.entries(figures.stageProfitUsd)) {
      const row = views.stages(year).find((entry) => entry.stage === stage);
      expect(row?.baselineProfitUsd).toBeCloseTo(baseline, 5);
      expect(row?.scenarioProfitUsd).toBeCloseTo(after, 5);
    }
    expect(views.concentration(year).baselineHhi).toBeCloseTo(figures.hhiOfNamedFirms[0], 5);
    expect(views.concentration(year).scenarioHhi).toBeCloseTo(figures.hhiOfNamedFirms[1], 5);
  });
});

describe('ports', () => {
  it('follow from the market value at the mix that it was published for', () => {
    const { domains } = redistribute(prepareEvidence(toyEvidence()), { scenario }).modelInputs();
    const ports = modelInputs.domains[0]?.baselinePorts ?? [];
    [0, 2, 4].forEach((position, index) => {
      expect(domains[0]?.baselinePorts[position]).toBeCloseTo(ports[index] ?? 0, 8);
    });
  });
});

function closeTo(figures: Readonly<Record<string, number>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, expect.closeTo(value, 5)]));
}
