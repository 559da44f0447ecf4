import type { Statement } from '../../../graph/graph-store.ts';
import { IDENTIFIERS } from '../company-record.ts';

/** Each statement fills what is empty when it runs, not when the file was compared: an edit that came between stays. */
function fill(variable: string, ...properties: readonly string[]): string {
  return properties.map((name) => `${variable}.${name} = coalesce(${variable}.${name}, row.${name})`).join(', ');
}

function append(property: string): string {
  const kept = `coalesce(f.${property}, [])`;
  return `f.${property} = ${kept} + [item IN row.${property} WHERE NOT item IN ${kept}]`;
}

/** A margin of the newest year replaces an older one; it is worked out from two filed amounts. Its year, by which the others go, is set last. */
function brought(margin: 'operatingMargin' | 'grossMargin'): string {
  const stays = `row.${margin} IS NULL OR f.${margin}FiscalYear > row.revenueFiscalYear`;
  const either = (kept: string, filed: string) => `f.${kept} = CASE WHEN ${stays} THEN f.${kept} ELSE ${filed} END`;
  return [
    either(margin, `row.${margin}`),
    either(`${margin}Basis`, "'DERIVED'"),
    either(`${margin}FiscalYear`, 'row.revenueFiscalYear'),
  ].join(', ');
}

function statement(name: string, cypher: string): Statement {
  return { name, cypher: `// ${name}\nUNWIND $rows AS row\n${cypher}` };
}

export const fillFirms = statement(
  'import-firms',
  `MATCH (f:Firm {slug: row.slug})
SET ${fill('f', ...IDENTIFIERS, 'country', 'ticker', 'exchange')}, ${append('aliases')}, ${append('listings')},
  f.searchText = coalesce(f.searchText, '') + row.searched`,
);

export const linkParents = statement(
  'import-parents',
  'MATCH (c:Firm {slug: row.child}) MATCH (p:Firm {slug: row.parent}) MERGE (c)-[:SUBSIDIARY_OF]->(p)',
);

export const addSources = statement(
  'import-sources',
  `MERGE (s:Source {id: row.id})
SET ${fill('s', 'publisher', 'title', 'url', 'published', 'publishedOn', 'retrievedOn', 'seen')}`,
);

export const addYears = statement(
  'import-years',
  `MATCH (f:Firm {slug: row.firm})
MERGE (y:FiscalYear {key: row.key})
SET ${fill('y', 'firm', 'label', 'periodEnd', 'months', 'currency', 'fullYear')},
  ${fill('y', 'revenueUsd', 'revenueBasis', 'operatingIncomeUsd', 'operatingIncomeBasis')}
MERGE (f)-[:REPORTED]->(y)`,
);

export const addFigures = statement(
  'import-figures',
  `MATCH (y:FiscalYear {key: row.year}) MATCH (s:Source {id: row.source})
MERGE (g:Figure {id: row.id})
SET ${fill('g', 'metric', 'value', 'unit', 'currency', 'basis', 'seen', 'note')}
MERGE (y)-[:HAS]->(g) MERGE (g)-[c:CITES]->(s) SET c.position = 0`,
);

/** What a firm earns is told of its latest full year, so that here alone a newer one that is filed takes the place of what is there. */
export const setNewestMoney = statement(
  'import-newest-money',
  `MATCH (f:Firm {slug: row.firm}) WHERE f.revenueFiscalYear IS NULL OR f.revenueFiscalYear <= row.revenueFiscalYear
SET f.revenueUsd = row.revenueUsd, f.revenueFiscalYear = row.revenueFiscalYear, f.revenueBasis = 'REPORTED',
  ${brought('operatingMargin')}, ${brought('grossMargin')}`,
);
