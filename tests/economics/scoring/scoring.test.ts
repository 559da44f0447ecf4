import { describe, expect, it } from 'vitest';
import type { Triple } from '../../../src/domain/estimate.ts';
import { pertCdf } from '../../../src/economics/numerics/pert.ts';
import { pertCrps } from '../../../src/economics/scoring/pert-crps.ts';
import { judgeForecast, type ScorableForecast } from '../../../src/economics/scoring/score-forecast.ts';
import { scoresByMaker } from '../../../src/economics/scoring/scores-by-maker.ts';
import { fc } from '../../support/properties.ts';

const NOTHING: ScorableForecast = { value: null, unit: 'usd_bn', actual: null, actualValue: null };
const forecast = (low: number | null, mid: number | null, high: number | null, actualValue: number | null) => ({
  ...NOTHING,
  value: { low, mid, high },
  actualValue,
});

describe('the score of a range', () => {
  const triples = fc
    .tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([low, part, range]): Triple => ({ low, mid: low + part * range, high: low + range }));

  it('is the squared distance of the distribution from the outcome, wherever the outcome lies', () => {
    fc.assert(
      fc.property(triples, fc.double({ min: -1, max: 2, noNaN: true }), (triple, place) => {
        const outcome = triple.low + place * (triple.high - triple.low);
        expect(pertCrps(triple, outcome)).toBeCloseTo(integrated(triple, outcome), 3);
      }),
      { numRuns: 60 },
    );
  });

  it('falls with a narrower range around the truth, in proportion', () => {
    const wide = pertCrps({ low: 0, mid: 10, high: 20 }, 10);
    const narrow = pertCrps({ low: 9, mid: 10, high: 11 }, 10);
    expect(wide).toBeCloseTo(10 * narrow, 12);
  });

  it('comes to the absolute error as the range closes, and is it for a constant', () => {
    expect(pertCrps({ low: 7, mid: 7, high: 7 }, 10)).toBe(3);
    expect(pertCrps({ low: 7 - 1e-9, mid: 7, high: 7 + 1e-9 }, 10)).toBeCloseTo(3, 8);
  });

  it('refuses a range that is none', () => {
    expect(() => pertCrps({ low: 2, mid: 1, high: 3 }, 2)).toThrow(RangeError);
  });
});

describe('a forecast', () => {
  it('of one number scores its error', () => {
    expect(judgeForecast(forecast(null, 300, null, 416)).score).toEqual({
      point: 300,
      error: -116,
      absoluteError: 116,
      relativeError: 116 / 416,
      insideInterval: null,
      crps: 116,
    });
  });

  it('of two ends stands for their middle, and tells whether they held the outcome', () => {
    expect(judgeForecast(forecast(66, null, 72, 72)).score).toMatchObject({
      point: 69,
      error: -3,
      insideInterval: true,
    });
    expect(judgeForecast(forecast(66, null, 72, 72.2)).score).toMatchObject({ insideInterval: false });
  });

  it('of one end holds or not, and has no error', () => {
    const nothing = { point: null, error: null, absoluteError: null, relativeError: null, crps: null };
    expect(judgeForecast(forecast(30, null, null, 57)).score).toEqual({ ...nothing, insideInterval: true });
    expect(judgeForecast(forecast(null, null, 30, 57)).score).toEqual({ ...nothing, insideInterval: false });
  });

  it('has no relative error where the outcome is nothing, or a calendar year', () => {
    expect(judgeForecast(forecast(null, 3, null, 0)).score).toMatchObject({ absoluteError: 3, relativeError: null });
    const timing = { ...forecast(null, 2025, null, 2024), unit: 'year' };
    expect(judgeForecast(timing).score).toMatchObject({ error: 1, relativeError: null });
  });

  it('without a number on both sides is not scored, and says why', () => {
    expect(judgeForecast(NOTHING)).toEqual({ score: null, notScored: 'NO_NUMBER' });
    expect(judgeForecast(forecast(null, 3, null, null))).toEqual({ score: null, notScored: 'NO_OUTCOME' });
    const told = { ...forecast(null, 3, null, null), actual: 'more than doubled' };
    expect(judgeForecast(told)).toEqual({ score: null, notScored: 'OUTCOME_IN_WORDS' });
  });
});

describe('the scores of a maker', () => {
  const [a, b] = [{ slug: 'a' }, { slug: 'b' }];
  const made = [
    { maker: a, forecast: forecast(null, 10, null, 20) },
    { maker: b, forecast: forecast(null, 1, null, null) },
    { maker: a, forecast: forecast(null, 50, null, 40) },
    { maker: a, forecast: { ...forecast(4, null, 8, 7), unit: 'percent' } },
  ];

  it('stay apart from those of others and keep units apart', () => {
    const [ofA, ofB] = scoresByMaker(made);
    expect(ofA?.scored).toHaveLength(3);
    expect(ofA?.summary).toMatchObject({ tooHigh: 1, tooLow: 2, intervals: 1, insideInterval: 1 });
    expect(ofA?.summary.units).toMatchObject([
      { unit: 'usd_bn', scored: 2, meanError: 0, meanAbsoluteError: 10, medianRelativeError: 0.375, meanCrps: 10 },
      { unit: 'percent', scored: 1, meanError: -1, meanAbsoluteError: 1 },
    ]);
    expect(ofB).toMatchObject({ maker: b, scored: [], notScored: [made[1]?.forecast], summary: { units: [] } });
  });

  it('leave bounds out of the errors', () => {
    const [only] = scoresByMaker([{ maker: a, forecast: forecast(30, null, null, 57) }]);
    expect(only?.summary).toEqual({ tooHigh: 0, tooLow: 0, intervals: 1, insideInterval: 1, units: [] });
  });
});

/** ∫ (F(x) − 1{x ≥ outcome})² dx by the midpoint rule. */
function integrated(triple: Triple, outcome: number): number {
  const steps = 20_000;
  const [from, to] = [Math.min(triple.low, outcome), Math.max(triple.high, outcome)];
  const width = (to - from) / steps;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const x = from + (step + 0.5) * width;
    sum += (pertCdf(triple, x) - (x >= outcome ? 1 : 0)) ** 2 * width;
  }
  return sum;
}
