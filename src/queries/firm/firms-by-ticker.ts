import type { Firm } from '../../domain/graph/firm.ts';
import { type ByParent, EACH_PARENT } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readFirm } from './read-firm.ts';

/** Every firm that has a ticker on some exchange, by slug. Tickers are upper-case. All firms are looked through, once for all tickers. */
export const firmsByTicker: ByParent<Firm> = {
  statement: {
    name: 'firms-by-ticker',
    cypher: `// firms-by-ticker
MATCH (n:Firm) UNWIND n.listings AS listing
WITH n, split(listing, ':')[1] AS parent WHERE parent IN $parents
WITH DISTINCT parent, n
RETURN parent, n{.*} AS node ORDER BY n.slug`,
    each: EACH_PARENT,
  },
  read: (row) => readFirm(map(row, 'node')),
};
