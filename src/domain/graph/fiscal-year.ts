import type { ClaimBasis, Seen } from '../vocabulary.ts';

/** A period for which a firm (by slug) reported. Money in US dollars. */
export interface FiscalYear {
  readonly type: 'FiscalYear';
  readonly key: string;
  readonly firm: string;
  readonly label: string;
  readonly periodEnd: string | null;
  readonly months: number | null;
  readonly currency: string | null;
  readonly fullYear: boolean;
  readonly revenueUsd: number | null;
  /** On what ground each amount stands; null where it is not known. */
  readonly revenueBasis: ClaimBasis | null;
  readonly operatingIncomeUsd: number | null;
  readonly operatingIncomeBasis: ClaimBasis | null;
}

/** One reported number, in millions of `currency` or in percent. */
export interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly segment: string | null;
  readonly value: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly basis: string | null;
  readonly seen: Seen | null;
  readonly note: string | null;
}
