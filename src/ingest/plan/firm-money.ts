import { groupBy } from '../../domain/group-by.ts';
import type { ClaimBasis } from '../../domain/vocabulary.ts';
import type { FiscalYear } from './fiscal-years.ts';

/** What a firm as a whole earned in the last full fiscal year of which it is known, and on what ground that stands. US dollars; margins as ratios. */
export interface FirmMoney {
  readonly revenueUsd: number | null;
  readonly revenueFiscalYear: string | null;
  readonly revenueBasis: ClaimBasis | null;
  readonly operatingMargin: number | null;
  readonly operatingMarginFiscalYear: string | null;
  readonly operatingMarginBasis: ClaimBasis | null;
  readonly grossMargin: number | null;
  readonly grossMarginFiscalYear: string | null;
  readonly grossMarginBasis: ClaimBasis | null;
}

export const NO_MONEY: FirmMoney = {
  ...{ revenueUsd: null, revenueFiscalYear: null, revenueBasis: null },
  ...{ operatingMargin: null, operatingMarginFiscalYear: null, operatingMarginBasis: null },
  ...{ grossMargin: null, grossMarginFiscalYear: null, grossMarginBasis: null },
};

/** Each amount with its year and its ground, which stand or go together. */
export const AMOUNTS = [
  ['revenueUsd', 'revenueFiscalYear', 'revenueBasis'],
  ['operatingMargin', 'operatingMarginFiscalYear', 'operatingMarginBasis'],
  ['grossMargin', 'grossMarginFiscalYear', 'grossMarginBasis'],
] as const satisfies readonly (readonly (keyof FirmMoney)[])[];

/**
 * By firm. Each amount is of its own latest full year, because accounts are often known in part.
 * @param beside what the graph says of firms
 * @param before the years as they were when it came to say so
 */
export function firmMoney(
  years: readonly FiscalYear[],
  beside: ReadonlyMap<string, FirmMoney>,
  before: readonly FiscalYear[] = [],
): (firm: string) => FirmMoney {
  const [found, was] = [moneyByFirm(years), moneyByFirm(before)];
  return (firm) => newest(beside.get(firm) ?? NO_MONEY, was(firm), found(firm));
}

function moneyByFirm(years: readonly FiscalYear[]): (firm: string) => FirmMoney {
  const full = years.filter(({ fullYear }) => fullYear);
  const byFirm = groupBy(full, ({ firm }) => firm);
  return (firm) => moneyOf((byFirm.get(firm) ?? []).toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1)));
}

/** What the years had told is told anew, be it of an older year; what came otherwise, as by an import, stays until a year is as new. */
function newest(known: FirmMoney, was: FirmMoney, found: FirmMoney): FirmMoney {
  const told = AMOUNTS.flatMap((amount) => {
    const [, year] = amount;
    const wasTold = was[year] !== null && known[year] === was[year];
    const isNewer = found[year] !== null && found[year] >= (known[year] ?? '');
    return amount.map((name) => [name, (wasTold || isNewer ? found : known)[name]] as const);
  });
  return { ...known, ...Object.fromEntries(told) };
}

function moneyOf(newestFirst: readonly FiscalYear[]): FirmMoney {
  const earning = newestFirst.find(({ revenueUsd }) => revenueUsd !== null);
  const operating = newestFirst.find(({ operatingMargin }) => operatingMargin !== null);
  const gross = newestFirst.find(({ grossMargin }) => grossMargin !== null);
  return {
    revenueUsd: earning?.revenueUsd ?? null,
    revenueFiscalYear: earning?.label ?? null,
    revenueBasis: earning?.revenueBasis ?? null,
    operatingMargin: operating?.operatingMargin?.value ?? null,
    operatingMarginFiscalYear: operating?.label ?? null,
    operatingMarginBasis: operating?.operatingMargin?.basis ?? null,
    grossMargin: gross?.grossMargin?.value ?? null,
    grossMarginFiscalYear: gross?.label ?? null,
    grossMarginBasis: gross?.grossMargin?.basis ?? null,
  };
}

/** By the name of the full year, as everywhere; of two of one name the firm's own comes after that of a firm that became part of it, whatever their last days. */
function orderOf({ key, firm, periodEnd, label }: FiscalYear): string {
  return `${label} ${key === `${firm}/${label}` ? 1 : 0} ${periodEnd ?? ''}`;
}
