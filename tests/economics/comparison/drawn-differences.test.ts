import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import {
  type DrawnCase,
  differencePeriods,
  differenceRows,
  readDifferences,
  summariseDifference,
} from '../../../src/economics/comparison/drawn-differences.ts';
import type { Scenario } from '../../../src/economics/scenario.ts';
import { drawFactors, factorRoom } from '../../../src/economics/uncertainty/draw-factors.ts';
import { createDrawModel, planDraws } from '../../../src/economics/uncertainty/draw-model.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { randomEvidence } from '../../support/economics/random-evidence.ts';

const DRAWS = 512;
const YEAR = 2030;
const prepared = prepareEvidence(randomEvidence(5));

const asking = (levers: Scenario) => ({ scenario: { ...levers, uncertainty: { draws: DRAWS } } });
const newest = (constant: number): Scenario => ({
  adoption: [{ domain: 'SCALE_OUT', technology: 'newest', curve: { constant } }],
});

function drawn(levers: Scenario): DrawnCase {
  const run = createDrawModel(planDraws(prepared, asking(levers), null));
  const store = new Float64Array(factorRoom(run.layout, DRAWS));
  drawFactors(run, 0, DRAWS, store);
  return { run, store };
}

function differences(a: DrawnCase, b: DrawnCase) {
  const entries = differenceRows(a, b).flatMap((row) =>
    differencePeriods(YEAR).map((period) => {
      return [`${row.kind} ${row.key} ${period}`, summariseDifference(a, b, row, period)] as const;
    }),
  );
  return readDifferences(a.run.choice, new Map(entries));
}

describe('the drawn difference', () => {
  it('of a scenario and itself is 0 in every draw, for every figure', () => {
    const same = drawn(newest(0.4));
    for (const row of differenceRows(same, same)) {
      expect(summariseDifference(same, same, row, YEAR), row.key).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  it('has for its mean the difference of the means, and turns round with its sides', () => {
    const [a, b] = [drawn(newest(0.2)), drawn(newest(0.6))];
    const [ofA, ofB] = [newest(0.2), newest(0.6)].map((levers) => simulate(prepared, asking(levers)));
    const there = differences(a, b);
    const back = differences(b, a);
    for (const period of [YEAR, 'PRESENT_VALUE'] as const) {
      const mean = (ofB?.pool(period).mean ?? 0) - (ofA?.pool(period).mean ?? 0);
      expect(there.pool(period)?.mean).toBeCloseTo(mean, 3);
      expect(back.pool(period)?.p95).toBeCloseTo(-(there.pool(period)?.p5 ?? 0), 3);
    }
    expect(there.pool(YEAR)?.mean).not.toBe(0);
  });

  it('is surer than draws of two scenarios by themselves: what they share cancels', () => {
    const near = differences(drawn(newest(0.5)), drawn(newest(0.51))).pool(YEAR);
    const alone = simulate(prepared, asking(newest(0.5))).pool(YEAR);
    expect((near?.p95 ?? 0) - (near?.p5 ?? 0)).toBeLessThan((alone.p95 - alone.p5) / 5);
  });

  it('covers groups, firms, rests and stages', () => {
    const there = differences(drawn(newest(0.2)), drawn(newest(0.6)));
    const parts = ['ada', 'bob'].map((key) => there.holder(key, false, YEAR)?.mean ?? Number.NaN);
    expect(there.holder('ada', true, YEAR)?.mean).toBeCloseTo((parts[0] ?? 0) + (parts[1] ?? 0), 3);
    expect(there.holder('cyd', true, YEAR)).toEqual(there.holder('cyd', false, YEAR));
    expect(there.holder('rest:beta', false, YEAR)).not.toBeNull();
    expect(there.stage('beta', YEAR)).not.toBeNull();
    expect(there.holder('nobody', false, YEAR)).toBeNull();
  });

  it('counts a figure that one scenario lacks as 0 there', () => {
    const [without, given] = [drawn({}), drawn({ boxMargins: [{ technology: 'newest', margin: 0.4 }] })];
    const row = { kind: 'stage', key: 'switch-system' } as const;
    expect(without.run.layout.rows).not.toContainEqual(row);
    const [, median = 0] = summariseDifference(without, given, row, YEAR);
    const [, opposite = 0] = summariseDifference(given, without, row, YEAR);
    expect(median).not.toBe(0);
    expect(opposite).toBeCloseTo(-median, 3);
  });
});
