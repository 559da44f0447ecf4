import type { TradeFirm } from '../../domain/graph/trade.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { booleanOrNull, numberOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

const statement: Statement = {
  name: 'trade-firms',
  cypher: `// trade-firms
MATCH (f:Firm)
RETURN f.slug AS slug, f.name AS name, f.country AS country, f.listed AS listed, f.roles AS roles,
  f.revenueUsd AS revenueUsd ORDER BY slug`,
};

/** Every firm of the graph, by slug. */
export async function readTradeFirms(reader: GraphReader): Promise<readonly TradeFirm[]> {
  return (await reader.read(statement)).map((row) => ({
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    country: textOrNull(row, 'country'),
    listed: booleanOrNull(row, 'listed'),
    roles: texts(row, 'roles'),
    revenueUsd: numberOrNull(row, 'revenueUsd'),
  }));
}
