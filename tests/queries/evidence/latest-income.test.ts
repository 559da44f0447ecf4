import { describe, expect, it } from 'vitest';
import { latestIncome, type ReportedYear } from '../../../src/queries/evidence/latest-income.ts';

describe("a firm's operating income", () => {
  it('is that of the last full year', () => {
    const years = [fullYear('FY2023', 10), fullYear('FY2025', 30), fullYear('FY2024', 20)];
    expect(latestIncome(years)).toEqual({ usd: 30, fiscalYear: 'FY2025', basis: 'REPORTED' });
  });

  it('goes by the last day of the year rather than by its label', () => {
    const early = { ...fullYear('FY2026', 1), periodEnd: '2025-03-31' };
    const late = { ...fullYear('FY2025', 2), periodEnd: '2025-12-31' };
    expect(latestIncome([late, early])).toMatchObject({ usd: 2, fiscalYear: 'FY2025' });
  });

  it('is unknown where the last full year leaves it out, and the reason names the last that is known', () => {
    const years = [fullYear('FY2023', 10), fullYear('FY2025', null), fullYear('FY2024', 20)];
    expect(latestIncome(years)).toEqual({
      usd: null,
      fiscalYear: 'FY2025',
      reason: 'Operating income of FY2025 is not known; the last known is that of FY2024.',
    });
  });

  it('of two accounts of one year is the known one, and of two known ones that of the firm before that of a merged one', () => {
    const own = fullYear('FY2025', 1);
    const merged = { ...fullYear('FY2025', 2), isOwn: false };
    for (const both of [
      [own, merged],
      [merged, own],
    ])
      expect(latestIncome(both)).toMatchObject({ usd: 1 });
    const without = fullYear('FY2025', null);
    for (const both of [
      [without, merged],
      [merged, without],
    ])
      expect(latestIncome(both)).toMatchObject({ usd: 2 });
  });

  it('may be a loss', () => {
    expect(latestIncome([fullYear('FY2025', -5)])).toMatchObject({ usd: -5 });
  });

  it('stands on the ground of its year, whatever that of older ones is', () => {
    const recalled = { ...fullYear('FY2025', 5), operatingIncomeBasis: 'ASSUMED' } as const;
    expect(latestIncome([fullYear('FY2024', 4), recalled])).toMatchObject({ basis: 'ASSUMED' });
  });

  it('is never made of a part of a year', () => {
    const quarter = { ...fullYear('Q1 FY2026', 9), fullYear: false };
    expect(latestIncome([quarter])).toEqual({
      usd: null,
      fiscalYear: null,
      reason: 'Operating income is known for Q1 FY2026 only, which is not a full fiscal year.',
    });
    expect(latestIncome([quarter, fullYear('FY2025', null)])).toEqual({
      usd: null,
      fiscalYear: 'FY2025',
      reason:
        'Operating income of FY2025 is not known; it is known for Q1 FY2026 only, which is not a full fiscal year.',
    });
  });

  it('is unknown, with the reason, where nothing or only revenue was reported', () => {
    expect(latestIncome([])).toEqual({ usd: null, fiscalYear: null, reason: 'Operating income is not known.' });
    expect(latestIncome([fullYear('FY2025', null)])).toMatchObject({
      fiscalYear: 'FY2025',
      reason: 'Operating income of FY2025 is not known.',
    });
    const quarter = { ...fullYear('Q1 FY2026', null), fullYear: false };
    expect(latestIncome([quarter])).toMatchObject({ fiscalYear: null, reason: 'Operating income is not known.' });
  });
});

function fullYear(label: string, operatingIncomeUsd: number | null): ReportedYear {
  const operatingIncomeBasis = operatingIncomeUsd === null ? null : 'REPORTED';
  return { label, periodEnd: null, fullYear: true, operatingIncomeUsd, operatingIncomeBasis, isOwn: true };
}
