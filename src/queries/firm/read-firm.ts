import type { Firm, Listing } from '../../domain/graph/firm.ts';
import { CLAIM_BASES, type ClaimBasis, CONFIDENCES } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { booleanOrNull, numberOrNull, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';
import { type Select, selecting } from '../rows/select.ts';
import { column, constant, readerOf, type Shape } from '../rows/shape.ts';

const FIRM: Shape<Firm> = {
  type: constant('Firm'),
  slug: column('slug', text),
  name: column('name', text),
  aliases: column('aliases', texts),
  ticker: column('ticker', textOrNull),
  listings: column('listings', (row, name) => texts(row, name).map(readListing)),
  listed: column('listed', booleanOrNull),
  country: column('country', textOrNull),
  roles: column('roles', texts),
  revenueUsd: column('revenueUsd', numberOrNull),
  revenueFiscalYear: column('revenueFiscalYear', textOrNull),
  revenueBasis: column('revenueBasis', basisOrNull),
  operatingMargin: column('operatingMargin', numberOrNull),
  operatingMarginFiscalYear: column('operatingMarginFiscalYear', textOrNull),
  operatingMarginBasis: column('operatingMarginBasis', basisOrNull),
  grossMargin: column('grossMargin', numberOrNull),
  grossMarginFiscalYear: column('grossMarginFiscalYear', textOrNull),
  grossMarginBasis: column('grossMarginBasis', basisOrNull),
  confidence: column('confidence', (row, name) => oneOfOrNull(row, name, CONFIDENCES)),
  note: column('note', textOrNull),
  parentName: column('parentName', textOrNull),
  lei: column('lei', textOrNull),
  cik: column('cik', textOrNull),
  wikidata: column('wikidata', textOrNull),
  isin: column('isin', textOrNull),
};

/** Read whatever is wanted: what hangs on a firm is found by it. */
const ALWAYS = ['slug'] as const;

/** Reads a whole firm. */
export const readFirm = readerOf(FIRM);

/** The wanted properties of the firm that a variable stands for. */
export function selectFirm(variable: string): Select<Firm> {
  return selecting(variable, FIRM, ALWAYS);
}

function basisOrNull(row: GraphRow, name: string): ClaimBasis | null {
  return oneOfOrNull(row, name, CLAIM_BASES);
}

/** `NASDAQ:LITE` */
export function readListing(listing: string): Listing {
  const colon = listing.indexOf(':');
  return { exchange: listing.slice(0, colon), ticker: listing.slice(colon + 1) };
}
