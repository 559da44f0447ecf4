import type { OperatingIncome } from '../../economics/evidence.ts';
import { byKey } from '../../economics/key-order.ts';

/** A fiscal period of one firm. */
export interface ReportedYear {
  /** Such as `FY2025` or `Q1 FY2026`. */
  readonly label: string;
  /** ISO date of its last day. */
  readonly periodEnd: string | null;
  /** A fiscal year of twelve months; trailing twelve months are none. */
  readonly fullYear: boolean;
  /** US dollars at the year's average rate. */
  readonly operatingIncomeUsd: number | null;
  /** Every figure behind the income is from memory: then it is no report. */
  readonly recalled: boolean;
}

/**
 * Operating income of the last full fiscal year of which it is known. A part of a year is never blown up to twelve
 * months; where a firm has nothing better, the reason says which.
 */
export function latestIncome(years: readonly ReportedYear[]): OperatingIncome {
  const newestFirst = years.toSorted((a, b) => byKey(orderOf(b), orderOf(a)));
  const full = newestFirst.filter(({ fullYear }) => fullYear);
  const [known] = full.filter(({ operatingIncomeUsd }) => operatingIncomeUsd !== null);
  if (known !== undefined && known.operatingIncomeUsd !== null) {
    const basis = known.recalled ? 'ASSUMED' : 'REPORTED';
    return { usd: known.operatingIncomeUsd, fiscalYear: known.label, basis };
  }
  const part = newestFirst.find(({ operatingIncomeUsd }) => operatingIncomeUsd !== null);
  if (part !== undefined)
    return unknown(part.label, `Operating income is known for ${part.label} only, which is not a full fiscal year.`);
  const last = full[0] ?? newestFirst[0];
  return last === undefined ? noIncome() : unknown(last.label, `Operating income of ${last.label} is not known.`);
}

/** A firm that reported nothing that the graph knows of. */
export function noIncome(): OperatingIncome {
  return unknown(null, 'Operating income is not known.');
}

function unknown(fiscalYear: string | null, reason: string): OperatingIncome {
  return { usd: null, fiscalYear, reason };
}

/** By the last day, then by name: labels such as FY2025 order by year. */
function orderOf({ periodEnd, label }: ReportedYear): string {
  return `${periodEnd ?? label.replace(/\D/g, '').slice(-4)} ${label}`;
}
