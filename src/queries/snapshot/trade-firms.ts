import type { DatedRevenue, TradeFirm } from '../../domain/graph/trade.ts';
import { CLAIM_BASES } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { booleanOrNull, numberOrNull, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';
import { readTradeRevenues } from './trade-revenues.ts';

/** Most firms of a large graph report nothing; they share it. */
const NO_REVENUES: readonly DatedRevenue[] = [];

const firms: Statement = {
  name: 'trade-firms',
  cypher: `// trade-firms
UNWIND $slugs AS slug MATCH (f:Firm {slug: slug})
RETURN slug, f.name AS name, f.country AS country, f.listed AS listed, f.roles AS roles,
  [(f)-[:SUBSIDIARY_OF]->(p:Firm) | p.slug][0] AS parent, f.revenueUsd AS revenueUsd, f.revenueBasis AS revenueBasis`,
};

/** The firms with these slugs, in order. */
export async function readTradeFirms(reader: GraphReader, slugs: readonly string[]): Promise<readonly TradeFirm[]> {
  const [rows, revenues] = await Promise.all([reader.read(firms, { slugs }), readTradeRevenues(reader, slugs)]);
  return rows.map((row) => readFirm(row, revenues)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readFirm(row: GraphRow, revenues: ReadonlyMap<string, readonly DatedRevenue[]>): TradeFirm {
  const slug = text(row, 'slug');
  return {
    slug,
    name: text(row, 'name'),
    country: textOrNull(row, 'country'),
    listed: booleanOrNull(row, 'listed'),
    roles: texts(row, 'roles'),
    parent: textOrNull(row, 'parent'),
    revenueUsd: numberOrNull(row, 'revenueUsd'),
    revenueBasis: oneOfOrNull(row, 'revenueBasis', CLAIM_BASES),
    revenues: revenues.get(slug) ?? NO_REVENUES,
  };
}
