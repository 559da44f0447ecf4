import type { Row } from '../tables/tables.ts';

/** A rate, whoever says it. */
export type Rate = Pick<Row<'rates'>, 'currency' | 'year' | 'per_usd'>;

export interface RatedPeriod {
  readonly label: string;
  readonly periodEnd: string | null;
  readonly months: number;
  readonly currency: string;
}

export interface ExchangeRates {
  /** Units of the period's currency for one US dollar, on average over the calendar year with most of the period; null where unknown. */
  perUsd(period: RatedPeriod): number | null;
}

export function exchangeRates(rows: readonly Rate[]): ExchangeRates {
  const rates = new Map(rows.map((row) => [rateKey(row), row.per_usd]));
  return {
    perUsd: (period) => (period.currency === 'USD' ? 1 : (rates.get(`${period.currency}/${rateYear(period)}`) ?? null)),
  };
}

export function rateKey({ currency, year }: Pick<Rate, 'currency' | 'year'>): string {
  return `${currency}/${year}`;
}

/** The calendar year of the period's middle: a year to March belongs to the year before; one without an end to the year of its label. */
export function rateYear({ label, periodEnd, months }: RatedPeriod): number | null {
  if (periodEnd === null) return Number(/\d{4}/.exec(label)?.[0]) || null;
  const monthsToMiddle = Number(periodEnd.slice(0, 4)) * 12 + Number(periodEnd.slice(5, 7)) - months / 2;
  return Math.floor((monthsToMiddle - 0.5) / 12);
}
