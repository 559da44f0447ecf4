import type { ClaimBasis, Confidence } from '../vocabulary.ts';

/**
 * A company, institute or laboratory of the value chain. Money in US dollars, margins as ratios; null: not known. The basis of an
 * amount is null in a graph that was loaded before bases were kept, too.
 */
export interface Firm {
  readonly type: 'Firm';
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ticker: string | null;
  readonly listings: readonly Listing[];
  readonly listed: boolean | null;
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly revenueUsd: number | null;
  readonly revenueFiscalYear: string | null;
  readonly revenueBasis: ClaimBasis | null;
  readonly operatingMargin: number | null;
  readonly operatingMarginFiscalYear: string | null;
  readonly operatingMarginBasis: ClaimBasis | null;
  readonly grossMargin: number | null;
  readonly grossMarginFiscalYear: string | null;
  readonly grossMarginBasis: ClaimBasis | null;
  readonly confidence: Confidence | null;
  readonly note: string | null;
  /** The owner's name, where the owner is not in the graph. */
  readonly parentName: string | null;
  /** Legal Entity Identifier, ISO 17442. */
  readonly lei: string | null;
  /** Number of the filer at the SEC, ten digits. */
  readonly cik: string | null;
  /** Id of its Wikidata item, such as `Q182477`. */
  readonly wikidata: string | null;
  /** ISO 6166, of its main share. */
  readonly isin: string | null;
}

export interface Listing {
  readonly exchange: string;
  readonly ticker: string;
}
