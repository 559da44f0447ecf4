import type { DatedRevenue } from '../../domain/graph/trade.ts';
import { groupBy } from '../../domain/group-by.ts';
import { CLAIM_BASES } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { number, oneOfOrNull, text } from '../rows/read-value.ts';

const revenues: Statement = {
  name: 'trade-revenues',
  cypher: `// trade-revenues
UNWIND $slugs AS slug MATCH (f:Firm {slug: slug})-[:REPORTED]->(y:FiscalYear)
WHERE y.fullYear = true AND y.revenueUsd IS NOT NULL AND y.periodEnd IS NOT NULL
MATCH (y)-[:HAS]->(g:Figure)-[:CITES]->(s:Source)
WHERE g.metric = 'REVENUE' AND g.segment IS NULL AND coalesce(s.publishedOn, s.retrievedOn) IS NOT NULL
RETURN slug, y.label AS label, y.periodEnd AS periodEnd, y.revenueUsd AS revenueUsd, y.revenueBasis AS basis,
  min(coalesce(s.publishedOn, s.retrievedOn)) AS publishedOn, CASE WHEN y.key = slug + '/' + y.label THEN 0 ELSE 1 END AS merged,
  y.key AS key
ORDER BY slug, periodEnd DESC, label DESC, merged, key`,
};

/** Of these firms the revenues of the full fiscal years of which one was published, newest first, by slug; of one period the firm's own before that of one merged into it. */
export async function readTradeRevenues(
  reader: GraphReader,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedRevenue[]>> {
  const bySlug = groupBy(await reader.read(revenues, { slugs }), (row) => text(row, 'slug'));
  return new Map([...bySlug].map(([slug, rows]) => [slug, rows.map(readRevenue)]));
}

/** As for `knownOn` of incomes: a year has ended, and what it earned was published, or else read. */
function readRevenue(row: GraphRow): DatedRevenue {
  const [, later = ''] = [text(row, 'periodEnd'), text(row, 'publishedOn')].sort();
  return { usd: number(row, 'revenueUsd'), basis: oneOfOrNull(row, 'basis', CLAIM_BASES), knownFrom: later };
}
