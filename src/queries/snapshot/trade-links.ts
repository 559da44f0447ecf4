import type { TradeLink } from '../../domain/graph/trade.ts';
import { CONFIDENCES, SUPPLY_RELATIONS } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { estimateOrNull, oneOf, oneOfOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

const statement: Statement = {
  name: 'trade-links',
  cypher: `// trade-links
UNWIND $suppliers AS supplier
MATCH (f:Firm {slug: supplier})-[r:${SUPPLY_RELATIONS.join('|')}]->(g:Firm)
RETURN supplier, g.slug AS customer, type(r) AS relation, r.id AS id, r.tag AS tag, r.technology AS technology,
  r.shareLow AS shareLow, r.shareMid AS shareMid, r.shareHigh AS shareHigh,
  r.validFrom AS validFrom, r.validTo AS validTo, r.confidence AS confidence, r.claims AS claims`,
};

/**
 * The deliveries of these suppliers, by the supplier's place, the customer's slug and the link's id.
 * @param known texts met so far: the same words come in half a million rows, and are kept once
 */
export async function readTradeLinks(
  reader: GraphReader,
  suppliers: readonly string[],
  places: ReadonlyMap<string, number>,
  known: Map<string, string>,
): Promise<readonly TradeLink[]> {
  const once = (word: string): string => {
    const first = known.get(word);
    if (first === undefined) known.set(word, word);
    return first ?? word;
  };
  const rows = await reader.read(statement, { suppliers });
  return rows.map((row) => readLink(row, places, once)).sort(inOrder);
}

function readLink(row: GraphRow, places: ReadonlyMap<string, number>, once: (word: string) => string): TradeLink {
  const onceOrNull = (word: string | null) => word && once(word);
  return {
    id: text(row, 'id'),
    relation: oneOf(row, 'relation', SUPPLY_RELATIONS),
    from: places.get(text(row, 'supplier')) ?? -1,
    to: places.get(text(row, 'customer')) ?? -1,
    good: onceOrNull(textOrNull(row, 'tag')),
    technology: onceOrNull(textOrNull(row, 'technology')),
    share: estimateOrNull(row, 'shareLow', 'shareMid', 'shareHigh'),
    validFrom: onceOrNull(textOrNull(row, 'validFrom')),
    validTo: onceOrNull(textOrNull(row, 'validTo')),
    confidence: oneOfOrNull(row, 'confidence', CONFIDENCES),
    claims: texts(row, 'claims').map(once),
  };
}

/** Firms stand by slug, so that places order as slugs do. */
function inOrder(a: TradeLink, b: TradeLink): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
