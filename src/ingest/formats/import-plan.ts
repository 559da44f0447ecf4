import type { ClaimBasis } from '../../domain/vocabulary.ts';
import type { FirmChange } from './matching/firm-changes.ts';

/** A firm and the firm that owns it, by slug, as a line of a file says. */
export interface ParentLink {
  readonly child: string;
  readonly parent: string;
  readonly line: number;
  /** Of the child. */
  readonly lei: string;
}

/** A fiscal year that is new, or has something new. Money in US dollars. */
export interface YearChange {
  readonly key: string;
  readonly firm: string;
  readonly label: string;
  readonly periodEnd: string;
  readonly revenueUsd: number | null;
  /** On what ground the amounts stand that it brings; null where it brings none. */
  readonly revenueBasis: ClaimBasis | null;
  readonly operatingIncomeUsd: number | null;
  readonly operatingIncomeBasis: ClaimBasis | null;
}

/** A figure in millions of US dollars. */
export interface NewFigure {
  readonly id: string;
  readonly year: string;
  readonly metric: string;
  readonly millions: number;
  readonly note: string | null;
}

/** What a firm earned in the newest year, where that year is newer than all that the graph has. Margins as ratios. */
export interface NewestMoney {
  readonly firm: string;
  readonly revenueUsd: number;
  readonly revenueFiscalYear: string;
  readonly operatingMargin: number | null;
  readonly grossMargin: number | null;
}

export interface FiledSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Day of the last filing in the file, and the day on which it was read. */
  readonly publishedOn: string;
  readonly retrievedOn: string;
}

/** Accounts of one firm with the source that its figures cite. */
export interface AccountsChange {
  readonly source: FiledSource;
  readonly years: readonly YearChange[];
  readonly figures: readonly NewFigure[];
  readonly newest: NewestMoney | null;
}

/** Everything that an import adds. */
export interface ImportPlan {
  readonly firms: readonly FirmChange[];
  readonly parents: readonly ParentLink[];
  readonly accounts: AccountsChange | null;
}
