import type { StatedPart, TradeLink } from '../../domain/graph/trade.ts';
import { SUPPLY_RELATIONS } from '../../domain/vocabulary.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { estimateOrNull, text, textOrNull, texts, UnexpectedRow } from '../rows/read-value.ts';
import { type ClaimsMet, meetClaims } from './stated-claims.ts';
import { statedShares } from './stated-shares.ts';

const DELIVERIES = `UNWIND $suppliers AS supplier
MATCH (f:Firm {slug: supplier})-[r:${SUPPLY_RELATIONS.join('|')}]->(g:Firm)`;

/** One row a page, a list a column: an engine spends its time by the value and by the row, and here come half a million. */
const links: Statement = {
  name: 'trade-links',
  cypher: `// trade-links
${DELIVERIES}
RETURN collect(supplier) AS suppliers, collect(g.slug) AS customers, collect(r.id) AS ids,
  collect(coalesce(r.tag, '') + $tab + coalesce(r.technology, '') + $tab + coalesce(r.validFrom, '')
    + $tab + coalesce(r.validTo, '')) AS goods`,
};

/** Stands in no tag and in no date. */
const TAB = '\t';

/** The status of what a filing says. */
const FILED = 'FILING';

/** Few links have a share, and every column of the others would be read in vain. */
const shares: Statement = {
  name: 'trade-shares',
  cypher: `// trade-shares
${DELIVERIES}
WHERE r.shareLow IS NOT NULL OR r.shareMid IS NOT NULL OR r.shareHigh IS NOT NULL
RETURN r.id AS id, r.shareLow AS shareLow, r.shareMid AS shareMid, r.shareHigh AS shareHigh,
  r.status AS status, r.claims AS claims`,
};

/** What the pages of one reading share. */
export interface Reading {
  /** Of a firm among all, by its slug; undefined where it is not among them. */
  readonly placeOf: (slug: string) => number | undefined;
  /** What is delivered and when, by its text, as met so far: the same comes in half a million rows, and is kept once. */
  readonly goods: Map<string, Good>;
  /** Claims behind links with a share; likewise. */
  readonly claims: ClaimsMet;
}

type Good = Pick<TradeLink, 'good' | 'technology' | 'valid'>;

/** The deliveries of these suppliers, by the supplier's place, the customer's slug and the link's id. */
export async function readTradeLinks(
  reader: GraphReader,
  suppliers: readonly string[],
  reading: Reading,
): Promise<readonly TradeLink[]> {
  const [parts, [page]] = await Promise.all([
    reader.read(shares, { suppliers }),
    reader.read(links, { suppliers, tab: TAB }),
  ]);
  const ids = parts.flatMap((row) => texts(row, 'claims'));
  await meetClaims(reader, ids, reading.claims);
  const byId = new Map(parts.map((row) => [text(row, 'id'), readPart(row, reading.claims)]));
  return page === undefined ? [] : readPage(page, reading, byId).sort(inOrder);
}

function readPage(page: GraphRow, { placeOf, goods }: Reading, parts: ReadonlyMap<string, StatedPart | null>) {
  const [from, to, good] = [texts(page, 'suppliers'), texts(page, 'customers'), texts(page, 'goods')];
  const ids = texts(page, 'ids');
  if (ids.length !== from.length) throw new UnexpectedRow('ids', `${from.length} texts`, ids.length);
  return ids.map((id, index): TradeLink => {
    const { good: word, technology, valid } = goodOf(goods, good[index] ?? '');
    return {
      id,
      from: placeOf(from[index] ?? '') ?? -1,
      to: placeOf(to[index] ?? '') ?? -1,
      good: word,
      technology,
      valid,
      stated: parts.get(id) ?? null,
    };
  });
}

function goodOf(goods: Map<string, Good>, words: string): Good {
  const known = goods.get(words);
  if (known !== undefined) return known;
  const [good = null, technology = null, from = null, to = null] = words.split(TAB).map((word) => word || null);
  const read = { good, technology, valid: { from, to } };
  goods.set(words, read);
  return read;
}

function readPart(row: GraphRow, met: ClaimsMet): StatedPart | null {
  const share = estimateOrNull(row, 'shareLow', 'shareMid', 'shareHigh');
  if (share === null) return null;
  const behind = texts(row, 'claims').flatMap((id) => met.get(id) ?? []);
  const claims = behind.filter(({ isRetracted }) => !isRetracted).map(({ dated }) => dated);
  // Editors write statuses in small letters too.
  const isFiled = textOrNull(row, 'status')?.toUpperCase() === FILED;
  return { shares: statedShares(share, behind), isFiled, claims };
}

/** Firms stand by slug, so that places order as slugs do. */
function inOrder(a: TradeLink, b: TradeLink): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
