import { expect, test } from 'vitest';
import { rateYear } from '../../src/ingest/plan/exchange-rates.ts';
import { firstDay, isPartialDate, lastDay, leadingDate } from '../../src/ingest/tables/partial-date.ts';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2023-02-05', '2023-02-05', '2023-02-05'],
])('%s runs from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each(['2023-02-29', '2023-13', '2023-00', '23', '2023-1', '2023-01-32', 'soon', '2023-01-01T00:00'])(
  '%s is no date',
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test.each([
  ['2026-03 (sampling)', '2026-03'],
  ['2026-Q4', null],
  ['2026-H1 ramp', null],
  ['2009+', '2009'],
  ['late 2026', null],
  ['2026-02-30', null],
])('%s starts with the date %s', (text, date) => {
  expect(leadingDate(text)).toBe(date);
});

test.each([
  ['a calendar year', '2025-12-31', 12, 2025],
  ['a year to March', '2026-03-31', 12, 2025],
  ['a year to January', '2026-01-25', 12, 2025],
  ['a year to September', '2025-09-30', 12, 2025],
  ['a quarter to March', '2026-03-31', 3, 2026],
  ['a quarter to January', '2026-01-31', 3, 2025],
])('%s is converted at the rate of the year with most of it', (_, periodEnd, months, year) => {
  expect(rateYear({ label: 'FY2025', periodEnd, months, currency: 'TWD' })).toBe(year);
});

test('a period without an end is converted at the rate of the year in its label', () => {
  expect(rateYear({ label: 'FY2024', periodEnd: null, months: 12, currency: 'TWD' })).toBe(2024);
});
