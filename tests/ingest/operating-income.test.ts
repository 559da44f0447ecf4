import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/ingest/plan/best-figure.ts';
import { exchangeRates } from '../../src/ingest/plan/exchange-rates.ts';
import { firmMoney } from '../../src/ingest/plan/firm-money.ts';
import { fiscalYears } from '../../src/ingest/plan/fiscal-years.ts';

const REVENUE = { metric: 'REVENUE', value: 1000 } as const;
const INCOME = { metric: 'OPERATING_INCOME', value: 200 } as const;
const MARGIN = { metric: 'OPERATING_MARGIN', unit: 'percent', value: 21 } as const;
const LOCAL = { basis: 'LOCAL' } as const;
const ADJUSTED = { basis: 'NON_GAAP' } as const;
const RECALLED = { seen: 'RECALL' } as const;

describe('the operating income of a period', () => {
  it.each([
    ['REPORTED', 'stated by the accounts', [REVENUE, MARGIN, INCOME], 200e6],
    ['REPORTED', 'stated by local accounts', [{ ...INCOME, ...LOCAL }], 200e6],
    ['DERIVED', 'revenue times a margin of the accounts', [REVENUE, MARGIN], 210e6],
    ['ESTIMATED', 'an adjusted one', [{ ...INCOME, ...ADJUSTED }], 200e6],
    ['ESTIMATED', 'revenue times an adjusted margin', [REVENUE, { ...MARGIN, ...ADJUSTED }], 210e6],
    ['ASSUMED', 'recalled', [REVENUE, { ...INCOME, ...RECALLED }], 200e6],
    ['ASSUMED', 'revenue times a recalled margin', [REVENUE, { ...MARGIN, ...RECALLED }], 210e6],
    ['ASSUMED', 'a recalled revenue times a margin', [{ ...REVENUE, ...RECALLED }, MARGIN], 210e6],
    ['ASSUMED', 'revenue times a recalled adjusted margin', [REVENUE, { ...MARGIN, ...ADJUSTED, ...RECALLED }], 210e6],
  ])('is %s where it is %s', (operatingIncomeBasis, _what, rows, operatingIncomeUsd) => {
    expect(yearOf(rows)).toMatchObject({ operatingIncomeUsd, operatingIncomeBasis });
  });

  it('goes by the figure that counts, whatever worse ones say', () => {
    const rows = [{ ...MARGIN, ...RECALLED }, { ...MARGIN, ...ADJUSTED }, MARGIN, REVENUE, { ...REVENUE, ...RECALLED }];
    expect(yearOf(rows)).toMatchObject({ operatingIncomeBasis: 'DERIVED' });
  });

  it('is worked out without the noise of a hundredth of a percent', () => {
    const [revenue, margin] = [
      { ...REVENUE, value: 215_900 },
      { ...MARGIN, value: 60.4 },
    ];
    expect(yearOf([revenue, margin])?.operatingIncomeUsd).toBe(130_403_600_000);
  });

  it('stands on no ground where it is not known, also for want of an exchange rate', () => {
    const unknown = { operatingIncomeUsd: null, operatingIncomeBasis: null };
    expect(yearOf([REVENUE])).toMatchObject(unknown);
    expect(yearOf([{ ...INCOME, currency: 'CNY' }])).toMatchObject(unknown);
  });
});

describe('the operating margin of a period', () => {
  it('is income over revenue, whatever margin is stated beside them', () => {
    const ofBoth = { operatingMargin: { value: 0.2, basis: 'DERIVED' } };
    expect(yearOf([REVENUE, INCOME, { ...MARGIN, ...ADJUSTED }])).toMatchObject(ofBoth);
    expect(yearOf([REVENUE, INCOME])).toMatchObject(ofBoth);
  });

  it('is the stated one where there is nothing to divide, or nothing to divide by', () => {
    const stated = { operatingMargin: { value: 0.21, basis: 'REPORTED' } };
    expect(yearOf([REVENUE, MARGIN])).toMatchObject(stated);
    expect(yearOf([INCOME, MARGIN])).toMatchObject(stated);
    expect(yearOf([{ ...REVENUE, value: 0 }, INCOME, MARGIN])).toMatchObject(stated);
    expect(yearOf([REVENUE])).toMatchObject({ operatingMargin: null });
  });
});

describe('what a firm earned', () => {
  const GROSS = { metric: 'GROSS_MARGIN', unit: 'percent', value: 60 } as const;

  it.each([
    ['of the accounts', {}, ['REPORTED', 'DERIVED', 'REPORTED']],
    ['adjusted', ADJUSTED, ['ESTIMATED', 'ESTIMATED', 'ESTIMATED']],
    ['recalled', RECALLED, ['ASSUMED', 'ASSUMED', 'ASSUMED']],
  ])('stands on its own ground where it is %s', (_what, how, bases) => {
    const rows = [REVENUE, INCOME, GROSS].map((row) => ({ ...row, ...how }));
    const year = yearOf(rows);
    const money = firmMoney(year === undefined ? [] : [year], new Map())('modco');
    expect([money.revenueBasis, money.operatingMarginBasis, money.grossMarginBasis]).toEqual(bases);
    expect(year?.revenueBasis).toBe(bases[0]);
  });

  it('is told with the year of each number, which may be one before that of the revenue', () => {
    const before = yearOf([REVENUE, INCOME, GROSS]);
    const last = yearOf([REVENUE]);
    if (before === undefined || last === undefined) throw new Error('both years are there');
    const years = [
      { ...before, label: 'FY2023', periodEnd: '2023-12-31' },
      { ...last, label: 'FY2024', periodEnd: '2024-12-31' },
    ];
    const { revenueFiscalYear, operatingMarginFiscalYear, grossMarginFiscalYear } = firmMoney(
      years,
      new Map(),
    )('modco');
    expect([revenueFiscalYear, operatingMarginFiscalYear, grossMarginFiscalYear]).toEqual([
      'FY2024',
      'FY2023',
      'FY2023',
    ]);
  });

  it('is of the latest year by its name, whether or not a last day is known of it', () => {
    const [before, last] = [yearOf([REVENUE]), yearOf([{ ...REVENUE, value: 2000 }])];
    if (before === undefined || last === undefined) throw new Error('both years are there');
    const years = [
      { ...before, label: 'FY2024', periodEnd: '2025-03-31' },
      { ...last, label: 'FY2025', periodEnd: null },
    ];
    for (const order of [years, years.toReversed()]) {
      expect(firmMoney(order, new Map())('modco')).toMatchObject({ revenueUsd: 2e9, revenueFiscalYear: 'FY2025' });
    }
  });

  it('is of its own year, though a firm that became part of it has one of that name which ends later', () => {
    const own = yearOf([REVENUE]);
    if (own === undefined) throw new Error('the year is there');
    const absorbed = { ...own, key: 'abc/FY2025', revenueUsd: 7, periodEnd: '2026-03-31' };
    for (const order of [
      [own, absorbed],
      [absorbed, own],
    ]) {
      expect(firmMoney(order, new Map())('modco').revenueUsd).toBe(1e9);
    }
  });

  it('stands on none where it is not known', () => {
    const money = firmMoney([], new Map())('modco');
    expect([money.revenueBasis, money.operatingMarginBasis, money.grossMarginBasis]).toEqual([null, null, null]);
    expect(yearOf([{ ...REVENUE, currency: 'CNY' }])).toMatchObject({ revenueUsd: null, revenueBasis: null });
  });
});

function yearOf(rows: readonly Partial<FigureRow>[]) {
  const [year] = fiscalYears(rows.map(figure), exchangeRates([]));
  return year;
}

function figure(row: Partial<FigureRow>, index: number): FigureRow {
  return {
    ...{ id: `f${index}`, firm: 'modco', fiscal_year: 'FY2025', period_end: '2025-12-31', months: 12, currency: 'USD' },
    ...{ metric: 'REVENUE', segment: null, value: 0, unit: 'millions', basis: 'GAAP' },
    ...{ seen: 'PAGE', source: 'S1', note: null },
    ...row,
  };
}
