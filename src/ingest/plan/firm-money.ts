import { groupBy } from '../../domain/group-by.ts';
import type { FiscalYear } from './fiscal-years.ts';

/** What a firm as a whole earned in the last full fiscal year of which it is known. US dollars; margins as ratios. */
export interface FirmMoney {
  readonly revenueUsd: number | null;
  readonly revenueFiscalYear: string | null;
  readonly operatingMargin: number | null;
  readonly grossMargin: number | null;
}

const UNKNOWN: FirmMoney = { revenueUsd: null, revenueFiscalYear: null, operatingMargin: null, grossMargin: null };

/** By firm. Each amount is of its own latest full year, because accounts are often known in part. */
export function firmMoney(
  years: readonly FiscalYear[],
  beside: ReadonlyMap<string, FirmMoney>,
): (firm: string) => FirmMoney {
  const full = years.filter(({ fullYear }) => fullYear).toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
  const byFirm = groupBy(full, ({ firm }) => firm);
  return (firm) => {
    const newestFirst = byFirm.get(firm);
    return newestFirst === undefined ? (beside.get(firm) ?? UNKNOWN) : moneyOf(newestFirst);
  };
}

function moneyOf(newestFirst: readonly FiscalYear[]): FirmMoney {
  const earning = newestFirst.find(({ revenueUsd }) => revenueUsd !== null);
  return {
    revenueUsd: earning?.revenueUsd ?? null,
    revenueFiscalYear: earning?.label ?? null,
    operatingMargin: newestFirst.find(({ operatingMargin }) => operatingMargin !== null)?.operatingMargin ?? null,
    grossMargin: newestFirst.find(({ grossMargin }) => grossMargin !== null)?.grossMargin ?? null,
  };
}

function orderOf({ periodEnd, label }: FiscalYear): string {
  return `${periodEnd ?? label.replace(/\D/g, '')} ${label}`;
}
