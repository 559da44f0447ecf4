import { describe, expect, it } from 'vitest';
import { sampledShapley } from '../../../src/economics/attribution/sampled-shapley.ts';
import { seededRandom } from '../../../src/economics/attribution/seeded-random.ts';
import { exactShapley } from '../../../src/economics/attribution/shapley.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Scenario } from '../../../src/economics/scenario.ts';
import { randomEvidence } from '../../support/economics/random-evidence.ts';
import { cpoAt, toyAnswer } from '../../support/economics/toy-answers.ts';
import { fc } from '../../support/properties.ts';

/** A glove game: one left glove, two right ones; a pair is worth 1. */
const gloves = ([left, first, second]: readonly boolean[]) => Float64Array.of(left && (first || second) ? 1 : 0);

describe('the Shapley value', () => {
  it('splits the glove game as known: 2/3, 1/6, 1/6', () => {
    const { empty, values } = exactShapley(3, gloves);
    expect(empty[0]).toBe(0);
    expect(values.map((value) => value[0])).toEqual([2 / 3, 1 / 6, 1 / 6].map((part) => expect.closeTo(part, 14)));
  });

  it('is estimated by sampled orders within its standard error, and sums to the whole', () => {
    const { values, standardErrors } = sampledShapley(3, gloves, 2000, seededRandom(7));
    [2 / 3, 1 / 6, 1 / 6].forEach((part, player) => {
      const error = standardErrors?.[player]?.[0] ?? 0;
      expect(error).toBeGreaterThan(0);
      expect(Math.abs((values[player]?.[0] ?? 0) - part)).toBeLessThan(4 * error);
    });
    expect(values.reduce((sum, value) => sum + (value[0] ?? 0), 0)).toBeCloseTo(1, 12);
    expect(sampledShapley(3, gloves, 2000, seededRandom(7)).values).toEqual(values);
    expect(sampledShapley(3, gloves, 2000, seededRandom(8)).values).not.toEqual(values);
  });
});

const many: Scenario = {
  ...cpoAt(0.5),
  prices: [{ technology: 'cpo', relativePrice: 1.4 }],
  inputs: [
    { technology: 'cpo', buyer: 'switch', seller: 'packaging', share: 0.35 },
    { technology: 'cpo', buyer: 'switch', seller: 'foundry', share: 0.1 },
  ],
  shares: [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', share: 0.5 }],
  margins: [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', margin: 0.2 }],
};

/** More levers than are exact. */
const sampled: Scenario = {
  ...randomLevers(0.4),
  demand: (['SCALE_OUT', 'SCALE_UP'] as const).flatMap((domain) =>
    [{ growthPerYear: 0.1 }, { elasticity: 1 }, { quotedFor: 'PLUGGABLES_ONLY' as const }].map((field) => ({
      domain,
      ...field,
    })),
  ),
  prices: ['mid', 'new', 'newest', 'old'].map((technology) => ({ technology, relativePrice: 1.5 })),
  margins: [{ stage: 'alpha', margin: 0.05 }],
};

describe('attribution', () => {
  it('names one player per entry, coefficients of a buyer and shares of a stage together', () => {
    const levers = toyAnswer(many)
      .firm('ChipCo', 2030)
      ?.attribution()
      .map((part) => part.lever);
    expect(levers).toEqual([
      'evidence',
      'adoption/SCALE_OUT/cpo',
      'inputs/cpo/switch',
      'margin/ChipCo/switch/cpo',
      'price/cpo',
      'shares/cpo/switch',
    ]);
  });

  it('starts from the change without any lever', () => {
    const bare = toyAnswer().firm('FabCo', 2029)?.changeUsd ?? Number.NaN;
    expect(toyAnswer(many).firm('FabCo', 2029)?.attribution()[0]?.amountUsd).toBe(bare);
    expect(toyAnswer().firm('FabCo', 2029)?.attribution()).toEqual([
      { lever: 'evidence', amountUsd: bare, standardErrorUsd: null },
    ]);
  });

  it('gives a lone lever everything that it adds', () => {
    const parts = toyAnswer(cpoAt(0.6)).firm('ChipCo', 2028)?.attribution() ?? [];
    const bare = toyAnswer().firm('ChipCo', 2028)?.changeUsd ?? 0;
    expect(parts[1]?.amountUsd).toBeCloseTo((toyAnswer(cpoAt(0.6)).firm('ChipCo', 2028)?.changeUsd ?? 0) - bare, 6);
  });

  it('judges feasibility for all levers together only', () => {
    const pair: Scenario = {
      inputs: [{ technology: 'cpo', buyer: 'switch', seller: 'packaging', share: 0.5 }],
      margins: [
        { technology: 'cpo', stage: 'switch', firm: 'ChipCo', margin: 0.1 },
        { technology: 'cpo', stage: 'switch', margin: 0.1 },
      ],
    };
    expect(() => toyAnswer({ inputs: pair.inputs ?? [] })).toThrow('above value added');
    const row = toyAnswer(pair).firm('ChipCo', 2030);
    expect(total(row?.attribution() ?? [])).toBeCloseTo(row?.changeUsd ?? Number.NaN, 4);
  });

  it('sums to the change for every holder, group and domain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (world, share) => {
        const answer = redistribute(prepareEvidence(randomEvidence(world)), { scenario: randomLevers(share) });
        for (const options of [{}, { grouped: true }, { domain: 'SCALE_UP' as const }]) {
          for (const row of answer.firms(2031, options)) {
            const size = Math.abs(row.scenarioProfitUsd) + Math.abs(row.baselineProfitUsd);
            expect(Math.abs(total(row.attribution()) - row.changeUsd)).toBeLessThanOrEqual(1e-9 * size + 1e-6);
          }
        }
      }),
      { numRuns: 8, seed: 4 },
    );
  });

  it.each([
    ['exact', { ...randomLevers(0.4), prices: sampled.prices, margins: sampled.margins }],
    ['sampled', sampled],
  ])('is to the byte the same in whatever order the levers are sent, if %s', (_, scenario) => {
    const answers = [scenario, backwards(scenario)].map((levers) =>
      redistribute(prepareEvidence(randomEvidence(11)), { scenario: levers }),
    );
    const [sent, turned] = answers.map((answer) => answer.firms(2030).map((row) => [row.key, row.attribution()]));
    expect(turned).toEqual(sent);
    expect(new Set(answers.map((answer) => answer.scenarioId())).size).toBe(1);
  });

  it('samples orders above twelve levers, with standard errors', () => {
    const row = redistribute(prepareEvidence(randomEvidence(11)), { scenario: sampled }).firm('ada', 2030);
    const parts = row?.attribution() ?? [];
    expect(parts.length).toBeGreaterThan(13);
    expect(parts[0]?.standardErrorUsd).toBeNull();
    expect(Math.max(...parts.slice(1).map((part) => part.standardErrorUsd ?? 0))).toBeGreaterThan(0);
    expect(total(parts)).toBeCloseTo(row?.changeUsd ?? Number.NaN, 3);
  });
});

/** The same levers, each list from its end. */
function backwards(scenario: Scenario): Scenario {
  const turned = Object.entries(scenario).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toReversed() : value,
  ]);
  return Object.fromEntries(turned);
}

function randomLevers(share: number): Scenario {
  return {
    adoption: [{ domain: 'SCALE_OUT', technology: 'newest', curve: { constant: share } }],
    demand: [{ growthPerYear: 0.1 * share }, { elasticity: share }],
    boxMargins: [{ technology: 'new', margin: 0.5 * share }],
  };
}

function total(parts: readonly { readonly amountUsd: number }[]): number {
  return parts.reduce((sum, part) => sum + part.amountUsd, 0);
}
