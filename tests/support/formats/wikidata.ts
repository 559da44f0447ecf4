/** Lines as Wikidata publishes its dumps of entities. The companies are invented. */
interface Company {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly claims: Readonly<Record<string, readonly object[]>>;
}

export function wikidataLine({ id, labels, aliases = [], claims }: Company): string {
  const terms = Object.entries(labels).map(([language, value]) => [language, { language, value }]);
  return JSON.stringify({
    type: 'item',
    id,
    labels: Object.fromEntries(terms),
    descriptions: { en: { language: 'en', value: 'American manufacturer' } },
    aliases: aliases.length === 0 ? [] : { en: aliases.map((value) => ({ language: 'en', value })) },
    claims: Object.keys(claims).length === 0 ? [] : claims,
    sitelinks: {},
    lastrevid: 2_212_345_678,
  });
}

/** The dump as one array: brackets on lines of their own, a comma behind each entity but the last. */
export function wikidataDump(lines: readonly string[]): string {
  return `[\n${lines.join(',\n')}\n]\n`;
}

export function textStatement(property: string, value: string, more: object = {}): object {
  const mainsnak = { snaktype: 'value', property, datavalue: { value, type: 'string' }, datatype: 'external-id' };
  return { mainsnak, type: 'statement', id: `Q1$${property}`, rank: 'normal', ...more };
}

export function itemStatement(property: string, item: string, more: object = {}): object {
  const value = { 'entity-type': 'item', 'numeric-id': Number(item.slice(1)), id: item };
  const mainsnak = {
    snaktype: 'value',
    property,
    datavalue: { value, type: 'wikibase-entityid' },
    datatype: 'wikibase-item',
  };
  return { mainsnak, type: 'statement', id: `Q1$${property}`, rank: 'normal', ...more };
}

/** Traded on an exchange (P414) under a ticker, which is the statement's qualifier (P249). */
export function tradedOn(exchange: string, ticker: string): object {
  const datavalue = { value: ticker, type: 'string' };
  const P249 = [{ snaktype: 'value', property: 'P249', hash: 'ab', datavalue, datatype: 'string' }];
  return itemStatement('P414', exchange, { qualifiers: { P249 }, 'qualifiers-order': ['P249'] });
}
