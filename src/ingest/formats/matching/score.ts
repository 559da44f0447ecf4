import { type CompanyRecord, IDENTIFIERS } from '../company-record.ts';
import { companyName } from './company-name.ts';
import { namesOf, tickerOf } from './firm-index.ts';
import type { KnownFirm } from './known-firms.ts';

export interface Score {
  /** 0 to 1. */
  readonly confidence: number;
  /** What agrees, for a person to read. */
  readonly agrees: string;
}

/** From here on a match is taken without a person. */
export const SURE = 0.9;

/**
 * How sure it is that a record means a firm. A name alone never suffices: companies share names across borders.
 *
 * | agrees                                   | confidence |
 * |------------------------------------------|------------|
 * | an identifier that the graph keeps       | 1          |
 * | ticker on its exchange, and a name       | 0.98       |
 * | legal name, and country or venue         | 0.9        |
 * | ticker on an unnamed exchange, and a name| 0.9        |
 * | ticker on its exchange, no name          | 0.85       |
 * | another name, and country or venue       | 0.8        |
 * | legal name, country unknown              | 0.75       |
 * | another name, country unknown            | 0.6        |
 * | ticker on an unnamed exchange alone      | 0.5        |
 * | a name, in another country               | 0.4        |
 */
export function scoreOf(record: CompanyRecord, firm: KnownFirm): Score {
  const identifier = IDENTIFIERS.find(
    (name) => record.identifiers[name] !== undefined && record.identifiers[name] === firm.identifiers[name],
  );
  if (identifier !== undefined) return { confidence: 1, agrees: identifier };
  const name = nameAgreement(record, firm);
  return byTicker(record, firm, name) ?? byName(name, placeAgreement(record, firm));
}

type NameAgreement = 'legal name' | 'another name' | null;

function nameAgreement(record: CompanyRecord, firm: KnownFirm): NameAgreement {
  const [legal = '', ...others] = record.names.map(companyName);
  if (legal === companyName(firm.name)) return 'legal name';
  const own = new Set(namesOf(firm).map(companyName));
  return [legal, ...others].some((name) => own.has(name)) ? 'another name' : null;
}

function byTicker(record: CompanyRecord, firm: KnownFirm, name: NameAgreement): Score | null {
  const onExchange = record.listings.find((listing) => firm.listings.includes(listing));
  if (onExchange !== undefined)
    return name === null
      ? { confidence: 0.85, agrees: `ticker ${onExchange}` }
      : { confidence: 0.98, agrees: `ticker ${onExchange} and ${name}` };
  const tickers = new Set(firm.listings.map(tickerOf));
  const bare = record.listings.find((listing) => listing.startsWith(':') && tickers.has(tickerOf(listing)));
  if (bare === undefined) return null;
  return name === null
    ? { confidence: 0.5, agrees: `ticker ${tickerOf(bare)} on some exchange` }
    : { confidence: 0.9, agrees: `ticker ${tickerOf(bare)} and ${name}` };
}

type Place = 'same' | 'other' | 'unknown';

function placeAgreement({ country, venues }: CompanyRecord, firm: KnownFirm): Place {
  if (venues.length > 0)
    return firm.listings.some((listing) => venues.includes(listing.split(':')[0] ?? '')) ? 'same' : 'unknown';
  if (country === null || firm.country === null) return 'unknown';
  return country === firm.country ? 'same' : 'other';
}

function byName(name: NameAgreement, place: Place): Score {
  if (name === null) return { confidence: 0, agrees: 'nothing' };
  if (place === 'other') return { confidence: 0.4, agrees: `${name}, in another country` };
  const legal = name === 'legal name';
  if (place === 'same') return { confidence: legal ? 0.9 : 0.8, agrees: `${name} and country or venue` };
  return { confidence: legal ? 0.75 : 0.6, agrees: `${name}, country unknown` };
}
