import type { Firm } from '../../domain/graph/firm.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map } from '../rows/read-value.ts';
import { readFirm } from './read-firm.ts';

const statement: Statement = {
  name: 'firms-by-ticker',
  cypher: `// firms-by-ticker
MATCH (n:Firm)
WHERE any(listing IN n.listings WHERE listing ENDS WITH $ending)
RETURN n{.*} AS node ORDER BY n.slug`,
};

/** Every firm that has this ticker on some exchange, by slug. Tickers are upper-case. */
export async function firmsByTicker(reader: GraphReader, ticker: string): Promise<Firm[]> {
  const rows = await reader.read(statement, { ending: `:${ticker}` });
  return rows.map((row) => readFirm(map(row, 'node')));
}
