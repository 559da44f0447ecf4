import type { CompanyRecord } from '../company-record.ts';
import { isIsin, isLei, isWikidataId } from '../identifiers.ts';
import { itemOf, itemsOf, statementsOf, textOf, textsOf, type WikidataEntity } from './entity.ts';
import { COMPANY_KINDS, COUNTRIES, EXCHANGES } from './places.ts';

/** Languages whose names the graph takes: English, and those in which firms of the value chain are at home. */
const LABEL_LANGUAGES = ['en', 'zh', 'zh-hant', 'zh-hans', 'ja', 'ko'];
const ALIAS_LANGUAGES = ['en'];

/** Properties: instance of, LEI, stock exchange, ticker, ISIN, country. */
const P = { kind: 'P31', lei: 'P1278', exchange: 'P414', ticker: 'P249', isin: 'P946', country: 'P17' };
const OF_COMPANIES = [P.lei, P.exchange, P.ticker, P.isin];

/** What an entity says of a company; null where it is none. */
export function companyOf(entity: WikidataEntity, line: number): CompanyRecord | null {
  if (!isWikidataId(entity.id) || !isCompany(entity)) return null;
  const [country] = itemsOf(entity, P.country).flatMap((item) => COUNTRIES[item] ?? []);
  const [lei] = textsOf(entity, P.lei).filter(isLei);
  const [isin] = textsOf(entity, P.isin).filter(isIsin);
  return {
    key: entity.id,
    line,
    names: namesOf(entity),
    country: country ?? null,
    venues: [],
    listings: listingsOf(entity),
    identifiers: { wikidata: entity.id, ...(lei !== undefined && { lei }), ...(isin !== undefined && { isin }) },
  };
}

function isCompany(entity: WikidataEntity): boolean {
  return (
    OF_COMPANIES.some((property) => entity.claims[property] !== undefined) ||
    itemsOf(entity, P.kind).some((kind) => COMPANY_KINDS.has(kind))
  );
}

function namesOf({ labels, aliases }: WikidataEntity): readonly string[] {
  const named = LABEL_LANGUAGES.flatMap((language) => labels[language]?.value ?? []);
  const others = ALIAS_LANGUAGES.flatMap((language) => (aliases[language] ?? []).map(({ value }) => value));
  return [...new Set([...named, ...others])];
}

/** A ticker is a qualifier of its exchange, or a statement of its own without one. */
function listingsOf(entity: WikidataEntity): readonly string[] {
  const onExchanges = statementsOf(entity, P.exchange).flatMap(({ mainsnak, qualifiers }) => {
    const exchange = itemOf(mainsnak).map((item) => EXCHANGES[item] ?? '')[0] ?? '';
    return (qualifiers?.[P.ticker] ?? []).flatMap(textOf).map((ticker) => `${exchange}:${ticker.toUpperCase()}`);
  });
  return [...new Set([...onExchanges, ...textsOf(entity, P.ticker).map((ticker) => `:${ticker.toUpperCase()}`)])];
}
