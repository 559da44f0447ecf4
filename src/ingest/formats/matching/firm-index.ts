import type { CompanyRecord } from '../company-record.ts';
import { IDENTIFIERS, type IdentifierName, type Identifiers } from '../company-record.ts';
import { companyName } from './company-name.ts';
import type { KnownFirm } from './known-firms.ts';

/** What a file adds to a firm that others may not share. */
type Given = Pick<CompanyRecord, 'identifiers' | 'listings'> & { readonly aliases: readonly string[] };

/** Finds firms by what a record may share with them. */
export class FirmIndex {
  readonly #bySlug = new Map<string, KnownFirm>();
  readonly #byName = new Map<string, Set<KnownFirm>>();
  readonly #byTicker = new Map<string, Set<KnownFirm>>();
  readonly #byListing = new Map<string, Set<KnownFirm>>();
  readonly #byIdentifier = new Map<string, KnownFirm>();

  constructor(firms: readonly KnownFirm[]) {
    for (const firm of firms) {
      this.#bySlug.set(firm.slug, firm);
      for (const name of namesOf(firm)) put(this.#byName, companyName(name), firm);
      for (const listing of firm.listings) {
        put(this.#byTicker, tickerOf(listing), firm);
        put(this.#byListing, listing.toUpperCase(), firm);
      }
      this.#keep(firm.identifiers, firm);
    }
  }

  all(): Iterable<KnownFirm> {
    return this.#bySlug.values();
  }

  bySlug(slug: string): KnownFirm | undefined {
    return this.#bySlug.get(slug);
  }

  byName(name: string): ReadonlySet<KnownFirm> {
    return this.#byName.get(companyName(name)) ?? new Set();
  }

  byIdentifier(name: IdentifierName, value: string): KnownFirm | undefined {
    return this.#byIdentifier.get(`${name} ${value}`);
  }

  /** Another firm that has this listing, or was given it, in letters of either case. */
  otherWith(listing: string, but: KnownFirm): KnownFirm | undefined {
    return [...(this.#byListing.get(listing.toUpperCase()) ?? [])].find((firm) => firm !== but);
  }

  /** Notes what the file gives to a firm, so that no other one is given it too. */
  give({ identifiers, aliases, listings }: Given, firm: KnownFirm): void {
    this.#keep(identifiers, firm);
    for (const alias of aliases) put(this.#byName, companyName(alias), firm);
    for (const listing of listings) put(this.#byListing, listing.toUpperCase(), firm);
  }

  /** Every firm that shares a name, a ticker or an identifier with the record. */
  candidates(record: CompanyRecord): ReadonlySet<KnownFirm> {
    const found = new Set<KnownFirm>();
    for (const name of IDENTIFIERS) {
      const firm = this.#byIdentifier.get(`${name} ${record.identifiers[name]}`);
      if (firm !== undefined) found.add(firm);
    }
    for (const name of record.names) for (const firm of this.byName(name)) found.add(firm);
    for (const listing of record.listings)
      for (const firm of this.#byTicker.get(tickerOf(listing)) ?? []) found.add(firm);
    return found;
  }

  #keep(identifiers: Identifiers, firm: KnownFirm): void {
    for (const name of IDENTIFIERS) {
      const value = identifiers[name];
      if (value !== undefined) this.#byIdentifier.set(`${name} ${value}`, firm);
    }
  }
}

/** Names that are the firm's own: `Mellanox (acquired)` is another company's. */
export function namesOf({ name, aliases }: KnownFirm): readonly string[] {
  return [name, ...aliases.filter((alias) => !alias.includes('('))];
}

export function tickerOf(listing: string): string {
  return listing.slice(listing.indexOf(':') + 1);
}

function put(map: Map<string, Set<KnownFirm>>, key: string, firm: KnownFirm): void {
  if (key === '') return;
  const firms = map.get(key) ?? new Set();
  map.set(key, firms.add(firm));
}
