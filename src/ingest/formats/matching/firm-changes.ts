import { fold } from '../../../text/fold.ts';
import { type CompanyRecord, IDENTIFIERS, type Identifiers } from '../company-record.ts';
import type { BoundedList, Review } from '../findings.ts';
import type { FirmIndex } from './firm-index.ts';
import type { KnownFirm } from './known-firms.ts';
import { type Match, reviewOf } from './match.ts';

/** What a match adds to its firm: only what the firm has not. */
export interface FirmChange {
  readonly slug: string;
  readonly identifiers: Identifiers;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly listings: readonly string[];
}

/** The additions of a match, which may be none; null where the record contradicts the graph. What a person should decide goes to the review list. */
export function firmChange(match: Match, index: FirmIndex, reviews: BoundedList<Review>): FirmChange | null {
  const { firm, record } = match;
  const contradiction = contradictionOf(record, firm, index);
  if (contradiction !== null) {
    reviews.add(reviewOf(match, contradiction));
    return null;
  }
  const change = {
    slug: firm.slug,
    identifiers: newIdentifiers(record, firm),
    country: firm.country === null ? record.country : null,
    aliases: newAliases(match, index, reviews),
    listings: newListings(match, index, reviews),
  };
  index.give(change, firm);
  return change;
}

/** A line a person reads: `nvidia: lei 549300…, alias Nvidia Corp (0.9, legal name and country or venue)`. */
export function describeChange({ slug, identifiers, country, aliases, listings }: FirmChange, match: Match): string {
  const parts = [
    ...Object.entries(identifiers).map(([name, value]) => `${name} ${value}`),
    ...(country === null ? [] : [`country ${country}`]),
    ...aliases.map((alias) => `alias ${alias}`),
    ...listings.map((listing) => `listing ${listing}`),
  ];
  return `${slug}: ${parts.join(', ')} (${match.confidence}, ${match.agrees})`;
}

function contradictionOf({ identifiers }: CompanyRecord, firm: KnownFirm, index: FirmIndex): string | null {
  for (const name of IDENTIFIERS) {
    const [given, kept] = [identifiers[name], firm.identifiers[name]];
    if (given === undefined || given === kept) continue;
    if (kept !== undefined && name !== 'isin') return `the graph has another ${name}: ${kept}`;
    const holder = index.byIdentifier(name, given);
    if (holder !== undefined && holder !== firm) return `${name} ${given} is kept for ${holder.slug}`;
  }
  return null;
}

function newIdentifiers({ identifiers }: CompanyRecord, firm: KnownFirm): Identifiers {
  return Object.fromEntries(Object.entries(identifiers).filter(([name]) => !Object.hasOwn(firm.identifiers, name)));
}

/** Names that the firm has not; a name of another firm, and one that no row of a folder could hold, is a matter for a person. */
function newAliases(match: Match, index: FirmIndex, reviews: BoundedList<Review>): readonly string[] {
  const known = new Set([match.firm.name, ...match.firm.aliases].map(fold));
  const fresh: string[] = [];
  for (const name of match.record.names) {
    if (known.has(fold(name))) continue;
    known.add(fold(name));
    const doubt = doubtOf(name, match.firm, index);
    if (doubt === null) fresh.push(name);
    else reviews.add(reviewOf(match, doubt));
  }
  return fresh;
}

function doubtOf(name: string, firm: KnownFirm, index: FirmIndex): string | null {
  if (name.includes(';'))
    return `its name "${name}" holds ";", at which lists of aliases are parted: add it in other words`;
  const other = [...index.byName(name)].find((one) => one !== firm);
  return other === undefined ? null : `its name "${name}" is a name of ${other.slug}`;
}

/** Listings on exchanges of the graph that the firm has not; that of another firm is a matter for a person. */
function newListings(match: Match, index: FirmIndex, reviews: BoundedList<Review>): readonly string[] {
  const { firm, record } = match;
  const fresh = record.listings.filter((listing) => !listing.startsWith(':') && !firm.listings.includes(listing));
  return fresh.filter((listing) => {
    const other = index.otherWith(listing, firm);
    if (other !== undefined) reviews.add(reviewOf(match, `its listing ${listing} is that of ${other.slug}`));
    return other === undefined;
  });
}

export function isEmpty({ identifiers, country, aliases, listings }: FirmChange): boolean {
  return Object.keys(identifiers).length === 0 && country === null && aliases.length + listings.length === 0;
}
