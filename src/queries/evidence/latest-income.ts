import type { ClaimBasis } from '../../domain/vocabulary.ts';
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
  /** On what ground the income stands; null where it is not known. */
  readonly operatingIncomeBasis: ClaimBasis | null;
  /** Not that of a firm which was merged into this one. */
  readonly isOwn: boolean;
}

/**
 * Operating income of the newest full fiscal year. Where it is not known, neither an older year nor a part of one stands
 * in for it: the reason says which is known.
 */
export function latestIncome(years: readonly ReportedYear[]): OperatingIncome {
  const newestFirst = years.toSorted((a, b) => byKey(orderOf(b), orderOf(a)) || ofOnePeriod(a, b));
  const newest = newestFirst.find(({ fullYear }) => fullYear);
  const known = newestFirst.filter(({ operatingIncomeUsd }) => operatingIncomeUsd !== null);
  if (newest === undefined) return withoutFullYear(known[0]);
  const { label, operatingIncomeUsd: usd, operatingIncomeBasis: basis } = newest;
  if (usd === null || basis === null) return unknown(label, missing(newest, known));
  return { usd, fiscalYear: label, basis };
}

/** What is known goes before what is not, and then the firm's own account before that of one which was merged into it. */
function ofOnePeriod(a: ReportedYear, b: ReportedYear): number {
  const isKnown = ({ operatingIncomeUsd }: ReportedYear) => Number(operatingIncomeUsd !== null);
  return isKnown(b) - isKnown(a) || Number(b.isOwn) - Number(a.isOwn);
}

/** A firm that reported nothing that the graph knows of. */
export function noIncome(): OperatingIncome {
  return unknown(null, 'Operating income is not known.');
}

function withoutFullYear(part: ReportedYear | undefined): OperatingIncome {
  if (part === undefined) return noIncome();
  return unknown(null, `Operating income is known for ${part.label} only, which is not a full fiscal year.`);
}

function missing({ label }: ReportedYear, known: readonly ReportedYear[]): string {
  const full = known.find(({ fullYear }) => fullYear);
  const [part] = known;
  if (full !== undefined) return `Operating income of ${label} is not known; the last known is that of ${full.label}.`;
  if (part === undefined) return `Operating income of ${label} is not known.`;
  return `Operating income of ${label} is not known; it is known for ${part.label} only, which is not a full fiscal year.`;
}

function unknown(fiscalYear: string | null, reason: string): OperatingIncome {
  return { usd: null, fiscalYear, reason };
}

/** By the last day, then by name: labels such as FY2025 order by year. */
function orderOf({ periodEnd, label }: ReportedYear): string {
  return `${periodEnd ?? label.replace(/\D/g, '').slice(-4)} ${label}`;
}
