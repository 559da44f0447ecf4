import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/economics/resolution/claim-record.ts';
import { disagreementsOf } from '../../../src/economics/resolution/disagreements.ts';
import { createParameterViews, type ParameterView } from '../../../src/economics/resolution/parameter-view.ts';
import { staleClaimsOf } from '../../../src/economics/resolution/stale-claims.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { recordOf, rival } from '../../support/economics/claim-record.ts';

const base = baseCase();

function viewOf(id: string, record: ClaimRecord): ParameterView {
  const view = createParameterViews(base, record).of(id);
  if (view === null) throw new Error(`no ${id}`);
  return view;
}

const at = (parameter: string, mid: number, more: Parameters<typeof rival>[0] = {}) =>
  rival({ parameter, value: { low: null, mid, high: null }, ...more });
const swing = (parameter: string, width: number) => ({ parameter, low: 0, high: width, swing: width, points: [] });

describe('the view of a parameter', () => {
  it('has every claim, and pools each speaker with the newest', () => {
    const record = recordOf([
      at('price/cpo', 1.4, { id: 'PC1', knownFrom: '2026-03-01' }),
      at('price/cpo', 1.3, { id: 'PC2', knownFrom: '2026-05-01' }),
    ]);
    const [value] = viewOf('price/cpo', record).values;
    expect(value?.rivals.map(({ claim, superseded }) => [claim.id, superseded])).toEqual([
      ['PC1', true],
      ['PC2', false],
    ]);
    expect(value?.pooled([]).mid).toBeCloseTo(1.2, 12);
  });

  it('has a value for a year of which the house says nothing', () => {
    const record = recordOf([at('price-path', 600, { year: 2030 })]);
    const value = viewOf('price-path', record).values.find(({ year }) => year === 2030);
    expect(value?.house).toBeNull();
    // Between the years given, prices fall at one rate, as in the model.
    expect(value?.houseValue.mid).toBeCloseTo(890 * (285 / 890) ** (4 / 9), 9);
    const curve = viewOf('curve/SCALE_OUT/lpo', recordOf([at('curve/SCALE_OUT/lpo', 0.1, { year: 2028 })]));
    const adopted = curve.values.find(({ year }) => year === 2028);
    expect(adopted?.houseValue.mid).toBeCloseTo((0.0818 + 0.1925) / 2, 9);
  });

  it('keeps low and high around the middle between years of which a bound begins at nothing', () => {
    const id = 'market/SCALE_OUT';
    const [point] = base.parameters.get(id)?.points ?? [];
    if (point === undefined) throw new Error(`no ${id}`);
    const points = [
      { ...point, year: 2024, value: { low: 0, mid: 1, high: 2 } },
      { ...point, year: 2034, value: { low: 90, mid: 100, high: 200 } },
    ];
    const evidence = { ...base, parameters: new Map(base.parameters).set(id, { id, points }) };
    const view = createParameterViews(evidence, recordOf([at(id, 20, { year: 2029 })])).of(id);
    const { low = 0, mid = 0, high = 0 } = view?.values.find(({ year }) => year === 2029)?.houseValue ?? {};
    expect([mid, high]).toEqual([expect.closeTo(10, 9), expect.closeTo(20, 9)]);
    expect(low).toBe(mid);
  });

  it('measures disagreement by the width of the range of the house', () => {
    // The house has 0.76, 1.10 and 1.45: 0.345 is half of its width.
    expect(viewOf('price/cpo', recordOf([at('price/cpo', 1.445)])).disagreement).toBeCloseTo(0.5, 12);
    expect(viewOf('price/cpo', recordOf([])).disagreement).toBeNull();
    expect(viewOf('box-margin/cpo', recordOf([at('box-margin/cpo', 0.6)])).disagreement).toBeNull();
  });

  it('is null for what the model does not have', () => {
    expect(createParameterViews(base, recordOf([])).of('price/none')).toBeNull();
  });
});

it('disagreements come by what is at stake, and agreement is none', () => {
  const record = recordOf([
    at('price/cpo', 1.445, { id: 'PC1' }),
    at('price/lpo', 0.88, { id: 'PC2' }),
    at('price/npo', 0.7, { id: 'PC3' }),
    at('use/laser/cpo', 6, { id: 'PC4' }),
  ]);
  const { ids, of } = createParameterViews(base, record);
  const views = ids.flatMap((id) => of(id) ?? []);
  const found = disagreementsOf(views, [swing('price/cpo', 10), swing('price/lpo', 30)], 2030);
  expect(found.map(({ view, atStakeUsd }) => [view.id, Number(atStakeUsd.toFixed(9))])).toEqual([
    ['price/lpo', 15],
    ['price/cpo', 5],
    ['use/laser/cpo', 0],
  ]);
});

it('disagreement on one year of a path is at stake in that year, and in part in the present value', () => {
  const path = 'curve/SCALE_OUT/cpo';
  const { of } = createParameterViews(base, recordOf([at(path, 0.1, { year: 2028 })]));
  const view = of(path);
  if (view === null) throw new Error(`no ${path}`);
  const stakes = (year: number | null) =>
    disagreementsOf([view], [swing(path, 100)], year).map(({ atStakeUsd }) => atStakeUsd);
  const [whole = 0] = stakes(2028);
  expect(whole).toBeCloseTo(100 * (view.disagreement ?? 0), 9);
  const years = view.values.map(({ year }) => year ?? 0);
  const others = years.filter((year) => year !== 2028);
  expect(others.length).toBeGreaterThan(3);
  for (const year of others) expect(stakes(year), String(year)).toEqual([]);
  expect(stakes(null)[0]).toBeCloseTo(whole / years.length, 9);
});

describe('stale claims', () => {
  const [old, recent] = ['cpo-optics-per-1-6t-goldman-implied', 'c04-cpo-price-premium-bernstein'];
  const swings = [swing('price/cpo', 10), swing('price/npo', 20)];

  it('are the newest words behind the house view that are older than asked', () => {
    const record = recordOf([], { [old]: '2024-01-01', [recent]: '2025-01-01', 'npo-els-price': '2025-06-01' });
    const found = staleClaimsOf(base, record, swings, { olderThanMonths: 6, knownOn: '2026-01-01' });
    expect(found.map(({ claim, parameters, ageMonths }) => [claim, parameters, Math.round(ageMonths)])).toEqual([
      ['npo-els-price', ['price/npo'], 7],
      [recent, ['price/cpo'], 12],
    ]);
  });

  it('count their age to the newest claim, and never see a later one', () => {
    const record = recordOf([], { [old]: '2024-01-01', [recent]: '2025-01-01' });
    const asked = { olderThanMonths: 6, knownOn: null };
    expect(staleClaimsOf(base, record, swings, asked)).toEqual([]);
    const before = staleClaimsOf(base, record, swings, { ...asked, knownOn: '2024-12-31' });
    expect(before.map(({ claim }) => claim)).toEqual([old]);
  });
});
