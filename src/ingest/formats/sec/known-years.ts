import type { GraphStore } from '../../../graph/graph-store.ts';
import { number, numberOrNull, text, textOrNull, texts } from '../../../queries/rows/read-value.ts';

/** A fiscal period of a firm as the graph has it. Money in US dollars. */
export interface KnownYear {
  readonly key: string;
  readonly label: string;
  /** Whether it is of the firm itself, not of one that became part of it: those keep the keys of their periods. */
  readonly isOwn: boolean;
  readonly fullYear: boolean;
  readonly months: number;
  readonly periodEnd: string | null;
  readonly revenueUsd: number | null;
  readonly operatingIncomeUsd: number | null;
  readonly figures: ReadonlySet<string>;
  /** Whether the firm as a whole is told by its revenue. */
  readonly isFirms: boolean;
}

const statement = {
  name: 'known-years',
  cypher: `// known-years
MATCH (f:Firm {slug: $slug})-[:REPORTED]->(y:FiscalYear)
OPTIONAL MATCH (y)-[:HAS]->(g:Figure)
RETURN y.key AS key, y.label AS label, y.fullYear AS fullYear, y.months AS months, y.periodEnd AS periodEnd,
  y.revenueUsd AS revenueUsd, y.operatingIncomeUsd AS operatingIncomeUsd, y.label = f.revenueFiscalYear AS isFirms, collect(g.id) AS figures
ORDER BY key`,
};

/** All of its periods, those of firms that became part of it too. */
export async function knownYears(store: GraphStore, slug: string): Promise<readonly KnownYear[]> {
  const rows = await store.read(statement, { slug });
  return rows.map((row) => ({
    key: text(row, 'key'),
    label: text(row, 'label'),
    isOwn: text(row, 'key') === `${slug}/${text(row, 'label')}`,
    fullYear: row.fullYear === true,
    months: number(row, 'months'),
    periodEnd: textOrNull(row, 'periodEnd'),
    revenueUsd: numberOrNull(row, 'revenueUsd'),
    operatingIncomeUsd: numberOrNull(row, 'operatingIncomeUsd'),
    figures: new Set(texts(row, 'figures')),
    isFirms: row.isFirms === true,
  }));
}
