import { SEEN } from '../../domain/vocabulary.ts';
import { oneOf, optional, partialDate, reference, text } from './column.ts';
import { number, year } from './number-columns.ts';
import { ascending } from './row-checks.ts';
import { table } from './table-spec.ts';
import { FIGURE_BASES } from './vocabulary.ts';
import { currency, fiscalPeriod, identifier, metric, unit } from './words.ts';

/** Figures of firms' fiscal periods, in millions of the currency or in percent. */
export const figures = table({
  file: 'fiscal-figures.csv',
  space: 'figure',
  key: ['id'],
  columns: {
    id: identifier(),
    firm: reference('firm'),
    fiscal_year: fiscalPeriod(),
    period_end: optional(partialDate()),
    months: number({ from: 1, to: 24, whole: true }),
    currency: currency(),
    metric: metric(),
    segment: optional(text()),
    value: number(),
    unit: oneOf(['millions', 'percent']),
    basis: oneOf(FIGURE_BASES),
    seen: oneOf(SEEN),
    source: reference('source'),
    note: optional(text()),
  },
});

/** Yearly averages: units of the currency for one US dollar. */
export const rates = table({
  file: 'exchange-rates.csv',
  space: 'rate',
  key: ['currency', 'year'],
  columns: {
    currency: currency(),
    year: year(),
    per_usd: number({ above: 0 }),
    seen: oneOf(SEEN),
    source: reference('source'),
    note: optional(text()),
  },
});

/** What houses foresaw, with the outcome where it is known. */
export const forecasts = table({
  file: 'forecasts.csv',
  space: 'forecast',
  key: ['id'],
  columns: {
    id: identifier(),
    organization: reference('organization'),
    made_on: partialDate(),
    metric: metric(),
    subject: text(),
    period: text(),
    low: optional(number()),
    mid: optional(number()),
    high: optional(number()),
    unit: optional(unit()),
    seen: oneOf(SEEN),
    source: reference('source'),
    actual: optional(text()),
    actual_value: optional(number()),
    actual_source: optional(reference('source')),
    note: optional(text()),
  },
  check: ascending('low', 'mid', 'high'),
});
