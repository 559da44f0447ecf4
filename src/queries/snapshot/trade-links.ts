import type { DisclosedPart, TradeLink } from '../../domain/graph/trade.ts';
import { SUPPLY_RELATIONS } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { estimateOrNull, text, textOrNull, texts } from '../rows/read-value.ts';

const DELIVERIES = `UNWIND $suppliers AS supplier
MATCH (f:Firm {slug: supplier})-[r:${SUPPLY_RELATIONS.join('|')}]->(g:Firm)`;

/** One text a delivery, one row a supplier: an engine spends its time by the value, and here come half a million. */
const links: Statement = {
  name: 'trade-links',
  cypher: `// trade-links
${DELIVERIES}
RETURN supplier, collect(g.slug + $tab + r.id + $tab + coalesce(r.tag, '') + $tab + coalesce(r.technology, ''))
  AS deliveries`,
};

/** Stands in no slug, id or tag. */
const TAB = '\t';

/** Few links have a share, and every column of the others would be read in vain. */
const disclosed: Statement = {
  name: 'trade-disclosed',
  cypher: `// trade-disclosed
${DELIVERIES}
WHERE r.shareLow IS NOT NULL OR r.shareMid IS NOT NULL OR r.shareHigh IS NOT NULL
RETURN r.id AS id, r.shareLow AS shareLow, r.shareMid AS shareMid, r.shareHigh AS shareHigh,
  r.validFrom AS validFrom, r.validTo AS validTo, r.claims AS claims`,
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
  const parts = new Map(
    (await reader.read(disclosed, { suppliers })).map((row) => [text(row, 'id'), readPart(row, once)]),
  );
  const rows = await reader.read(links, { suppliers, tab: TAB });
  return rows
    .flatMap((row) => {
      const from = places.get(text(row, 'supplier')) ?? -1;
      return texts(row, 'deliveries').map((delivery) => readLink(delivery, from, places, parts, once));
    })
    .sort(inOrder);
}

function readLink(
  delivery: string,
  from: number,
  places: ReadonlyMap<string, number>,
  parts: ReadonlyMap<string, DisclosedPart | null>,
  once: (word: string) => string,
): TradeLink {
  const [customer = '', id = '', good = '', technology = ''] = delivery.split(TAB);
  const to = places.get(customer) ?? -1;
  const disclosed = parts.get(id) ?? null;
  return {
    id,
    from,
    to,
    good: good === '' ? null : once(good),
    technology: technology === '' ? null : once(technology),
    disclosed,
  };
}

function readPart(row: GraphRow, once: (word: string) => string): DisclosedPart | null {
  const share = estimateOrNull(row, 'shareLow', 'shareMid', 'shareHigh');
  if (share === null) return null;
  const claims = texts(row, 'claims').map(once);
  return { share, validFrom: textOrNull(row, 'validFrom'), validTo: textOrNull(row, 'validTo'), claims };
}

/** Firms stand by slug, so that places order as slugs do. */
function inOrder(a: TradeLink, b: TradeLink): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
