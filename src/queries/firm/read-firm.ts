import type { Firm, Listing } from '../../domain/graph/firm.ts';
import { CONFIDENCES } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { projection } from '../rows/projection.ts';
import { booleanOrNull, numberOrNull, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

const PROPERTIES = [
  'slug',
  'name',
  'aliases',
  'ticker',
  'listings',
  'listed',
  'country',
  'roles',
  'revenueUsd',
  'revenueFiscalYear',
  'operatingMargin',
  'grossMargin',
  'confidence',
  'note',
  'parentName',
  'lei',
  'cik',
  'wikidata',
  'isin',
] as const satisfies readonly (keyof Firm)[];

/** What `readFirm` reads. */
export function firmProjection(variable: string): string {
  return projection(variable, PROPERTIES);
}

export function readFirm(row: GraphRow): Firm {
  return {
    type: 'Firm',
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    ticker: textOrNull(row, 'ticker'),
    listings: texts(row, 'listings').map(readListing),
    listed: booleanOrNull(row, 'listed'),
    country: textOrNull(row, 'country'),
    roles: texts(row, 'roles'),
    revenueUsd: numberOrNull(row, 'revenueUsd'),
    revenueFiscalYear: textOrNull(row, 'revenueFiscalYear'),
    operatingMargin: numberOrNull(row, 'operatingMargin'),
    grossMargin: numberOrNull(row, 'grossMargin'),
    confidence: oneOfOrNull(row, 'confidence', CONFIDENCES),
    note: textOrNull(row, 'note'),
    parentName: textOrNull(row, 'parentName'),
    lei: textOrNull(row, 'lei'),
    cik: textOrNull(row, 'cik'),
    wikidata: textOrNull(row, 'wikidata'),
    isin: textOrNull(row, 'isin'),
  };
}

/** `NASDAQ:LITE` */
export function readListing(listing: string): Listing {
  const colon = listing.indexOf(':');
  return { exchange: listing.slice(0, colon), ticker: listing.slice(colon + 1) };
}
