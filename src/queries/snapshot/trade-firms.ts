import type { TradeFirm } from '../../domain/graph/trade.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { booleanOrNull, numberOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

const firms: Statement = {
  name: 'trade-firms',
  cypher: `// trade-firms
UNWIND $slugs AS slug MATCH (f:Firm {slug: slug})
RETURN slug, f.name AS name, f.country AS country, f.listed AS listed, f.roles AS roles, f.revenueUsd AS revenueUsd`,
};

/** The firms with these slugs, in order. */
export async function readTradeFirms(reader: GraphReader, slugs: readonly string[]): Promise<readonly TradeFirm[]> {
  const rows = await reader.read(firms, { slugs });
  return rows.map(readFirm).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readFirm(row: GraphRow): TradeFirm {
  return {
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    country: textOrNull(row, 'country'),
    listed: booleanOrNull(row, 'listed'),
    roles: texts(row, 'roles'),
    revenueUsd: numberOrNull(row, 'revenueUsd'),
  };
}
