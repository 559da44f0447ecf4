import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { drawFactors, factorRoom } from '../../../src/economics/uncertainty/draw-factors.ts';
import { createDrawModel, planDraws } from '../../../src/economics/uncertainty/draw-model.ts';
import { drawnChanges } from '../../../src/economics/uncertainty/figures.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import type { Uncertainty } from '../../../src/economics/uncertainty/uncertainty.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const prepared = prepareEvidence(baseCase());
const asking = (uncertainty: Uncertainty, levers = {}) => ({ scenario: { ...levers, uncertainty } });
const bn = (usd: number | undefined) => (usd ?? Number.NaN) / 1e9;

describe('the base case, drawn', () => {
  const intervals = simulate(prepared, asking({ draws: 16_384 }));

  it('puts Nvidia in 2030 between 1.8 and 5.8, TSMC between 0.9 and 4.0 billion dollars', () => {
    const [nvidia, tsmc] = ['nvidia', 'tsmc'].map((key) => intervals.holder(key, false, 2030));
    expect(
      [bn(nvidia?.p5), bn(nvidia?.p95), bn(tsmc?.p5), bn(tsmc?.p95)].map((usd) => Math.round(usd * 10) / 10),
    ).toEqual([1.8, 5.8, 0.9, 4]);
  });

  it('has an interval for every firm, rest, group, stage and the pool, in order around its median', () => {
    const answer = redistribute(prepared);
    const rows = [
      ...answer.firms(2030).map(({ key }) => intervals.holder(key, false, 2030)),
      ...answer.firms(2030, { grouped: true }).map(({ key }) => intervals.holder(key, true, 2030)),
      ...answer.stages(2030).map(({ stage }) => intervals.stage(stage, 2030)),
      intervals.pool(2030),
      intervals.pool('PRESENT_VALUE'),
    ];
    for (const row of rows) {
      expect(row).not.toBeNull();
      expect(row?.p5).toBeLessThanOrEqual(row?.p50 ?? Number.NaN);
      expect(row?.p50).toBeLessThanOrEqual(row?.p95 ?? Number.NaN);
      expect(row?.probabilityOfGain).toBeGreaterThanOrEqual(0);
      expect(row?.probabilityOfGain).toBeLessThanOrEqual(1);
    }
  });

  it('has means that add up: holders, groups and stages each to the pool', () => {
    const answer = redistribute(prepared);
    const sum = (means: readonly (number | undefined)[]) =>
      means.reduce<number>((all, mean) => all + (mean ?? Number.NaN), 0);
    const pool = intervals.pool(2030).mean;
    expect(sum(answer.firms(2030).map(({ key }) => intervals.holder(key, false, 2030)?.mean)) / pool).toBeCloseTo(1, 9);
    const groups = answer.firms(2030, { grouped: true });
    expect(sum(groups.map(({ key }) => intervals.holder(key, true, 2030)?.mean)) / pool).toBeCloseTo(1, 9);
    expect(sum(answer.stages(2030).map(({ stage }) => intervals.stage(stage, 2030)?.mean)) / pool).toBeCloseTo(1, 9);
  });

  it('errs about as much as its standard error says, and less than independent draws', () => {
    const exact = intervals.holder('nvidia', false, 2030)?.mean ?? Number.NaN;
    const few = simulate(prepared, asking({ draws: 1_024, seed: 7 })).holder('nvidia', false, 2030);
    const loose = simulate(prepared, asking({ draws: 1_024, seed: 7, method: 'PSEUDO_RANDOM' })).holder(
      'nvidia',
      false,
      2030,
    );
    expect(Math.abs((few?.mean ?? Number.NaN) - exact)).toBeLessThan(4 * (few?.standardError ?? 0));
    expect(Math.abs((loose?.mean ?? Number.NaN) - exact)).toBeLessThan(4 * (loose?.standardError ?? 0));
    expect(few?.standardError).toBeLessThan((loose?.standardError ?? 0) / 2);
  });
});

describe('a draw', () => {
  const changes = (draws: number, from = 0, scenario = {}) => {
    const run = planDraws(prepared, asking({ draws }, scenario), null);
    const store = new Float64Array(factorRoom(run.layout, draws));
    drawFactors(createDrawModel(run), from, draws, store);
    const out = new Float64Array(draws);
    drawnChanges(
      run.layout,
      store,
      run.layout.rows.findIndex(({ key }) => key === 'nvidia'),
      6,
      out,
    );
    return out;
  };

  it('is the same among 300 as among 700, and whichever draw is made first', () => {
    const many = changes(700);
    expect([...changes(300)]).toEqual([...many.slice(0, 300)]);
    expect([...changes(700, 333).slice(333)]).toEqual([...many.slice(333)]);
  });

  it('gives a parameter the same number when a lever sets another one', () => {
    const margins = [{ stage: 'optical-engine', technology: 'cpo', firm: 'nvidia', margin: 0.2 }];
    const [once, twice] = [changes(64, 0, { margins }), changes(64, 0, { margins: [{ ...margins[0], margin: 0.4 }] })];
    for (let n = 0; n < once.length; n += 1) expect(once[n]).toBeLessThan(twice[n] ?? Number.NaN);
  });
});

describe('where nothing is uncertain', () => {
  it('every draw is the mid value', () => {
    const toy = prepareEvidence(toyEvidence());
    const answer = redistribute(toy);
    const intervals = simulate(toy, asking({ draws: 32 }));
    const year = answer.years.at(-1) ?? 0;
    for (const { key, changeUsd, presentValueUsd } of answer.firms(year)) {
      const interval = intervals.holder(key, false, year);
      const size = Math.abs(changeUsd) + 1;
      expect(Math.abs((interval?.p5 ?? Number.NaN) - changeUsd) / size).toBeLessThan(1e-9);
      expect(Math.abs((interval?.p95 ?? Number.NaN) - changeUsd) / size).toBeLessThan(1e-9);
      const present = intervals.holder(key, false, 'PRESENT_VALUE');
      expect(Math.abs((present?.mean ?? Number.NaN) - presentValueUsd) / (Math.abs(presentValueUsd) + 1)).toBeLessThan(
        1e-9,
      );
    }
  });
});

describe('a scenario against itself', () => {
  it('gains nobody anything in any draw, whether or not the cases share their chain', () => {
    const shares = [{ technology: 'cpo', stage: 'optical-engine', firm: 'nvidia', share: 0.3 }];
    for (const own of [{}, { shares }]) {
      const intervals = simulate(prepared, { ...asking({ draws: 64 }, own), baseline: own });
      for (const { key } of redistribute(prepared).firms(2030)) {
        expect(intervals.holder(key, false, 2030)).toMatchObject({ p5: 0, p95: 0, mean: 0, probabilityOfGain: 0 });
      }
      expect(intervals.pool(2030)).toMatchObject({ p5: 0, p95: 0, standardError: 0, probabilityOfGain: 0 });
    }
  });
});

describe('correlations', () => {
  const pair = { a: 'market/SCALE_OUT', b: 'margin/nvidia/optical-engine/cpo', rank: 0.9 };

  it('widen what two parameters move together, and do not hang on their order', () => {
    const spread = (uncertainty: Uncertainty) => {
      const { p5 = 0, p95 = 0 } = simulate(prepared, asking(uncertainty)).holder('nvidia', false, 2030) ?? {};
      return p95 - p5;
    };
    const joint = spread({ draws: 2_048, correlations: [pair] });
    expect(joint).toBeGreaterThan(spread({ draws: 2_048 }));
    expect(spread({ draws: 2_048, correlations: [{ a: pair.b, b: pair.a, rank: pair.rank }] })).toBe(joint);
  });

  it('that contradict each other are repaired, and returned as drawn', () => {
    const third = 'price/cpo';
    const correlations = [pair, { a: pair.b, b: third, rank: 0.9 }, { a: pair.a, b: third, rank: -0.9 }];
    const used = simulate(prepared, asking({ draws: 32, correlations })).correlations;
    expect(used).toMatchObject({ repaired: true, parameters: [pair.b, pair.a, third].sort() });
    expect(used?.ranks.map((row, index) => row[index])).toEqual([1, 1, 1]);
    expect(Math.abs(used?.ranks[0]?.[1] ?? 1)).toBeLessThan(0.9);
  });
});

describe('a request that cannot be met', () => {
  const faultOf = (uncertainty: Uncertainty, levers = {}, more = {}) => {
    const comparison = { ...asking(uncertainty, levers), ...more };
    expect(() => simulate(prepared, comparison)).toThrow();
    try {
      simulate(prepared, comparison);
    } catch (error) {
      return String(error);
    }
    return '';
  };
  const pair = { a: 'market/SCALE_OUT', b: 'price/cpo', rank: 0.5 };

  it.each([
    [{ draws: -1 }, 'scenario.uncertainty.draws: -1 is outside [16, 100000]'],
    [{ draws: 1e9 }, 'scenario.uncertainty.draws: 1000000000 is outside [16, 100000]'],
    [{ draws: 20.5 }, 'scenario.uncertainty.draws: 20.5 is not a whole number'],
    [{ draws: 64, seed: 0.5 }, 'scenario.uncertainty.seed: 0.5 is not a whole number'],
    [{ draws: 64, correlations: [{ ...pair, rank: 1.5 }] }, 'correlations[0].rank: 1.5 is outside [-1, 1]'],
    [
      { draws: 64, correlations: [{ ...pair, a: 'price/cpoo' }] },
      'correlations[0].a: there is no parameter "price/cpoo"',
    ],
    [{ draws: 64, correlations: [{ ...pair, a: 'price/dsp-pluggable' }] }, 'price/dsp-pluggable has no range'],
    [
      { draws: 64, correlations: [{ ...pair, b: pair.a }] },
      'correlations[0].b: market/SCALE_OUT is correlated with itself',
    ],
    [{ draws: 64, correlations: [pair, { a: pair.b, b: pair.a, rank: 0 }] }, 'correlations[1]: sets'],
  ])('is refused with the argument and what is allowed: %j', (uncertainty, message) => {
    expect(faultOf(uncertainty)).toContain(message);
  });

  it('is refused where capacities would take too many linear programs', () => {
    const capacities = [{ resource: 'laser', year: 2027, share: 0.9 }];
    expect(faultOf({ draws: 50_000 }, { capacities })).toContain('[16, 24000], with capacities in 1 years');
    expect(faultOf({ draws: 20_000 }, { capacities }, { baseline: { capacities } })).toContain(
      '[16, 12000], with capacities in 2',
    );
    expect(faultOf({ draws: 50_000 }, {}, { baseline: { capacities } })).toContain('[16, 24000]');
    const andLater = [...capacities, { resource: 'laser', year: 2050, share: 0.9 }];
    expect(faultOf({ draws: 50_000 }, { capacities: andLater })).toContain('[16, 24000], with capacities in 1 years');
    expect(faultOf({ draws: 50_000 }, {}, { baseline: { capacities: andLater } })).toContain('[16, 24000]');
  });
});
