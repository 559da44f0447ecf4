import type { TradeFirm, TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { GraphError } from '../../graph/graph-error.ts';
import type { GraphReader } from '../graph-reader.ts';
import { graphVersion } from '../node/graph-version.ts';
import { readTradeFirms } from './trade-firms.ts';
import { readTradeLinks } from './trade-links.ts';

const ATTEMPTS = 5;

/**
 * Reads every firm and delivery. Statements are separate reads, so the version is read again at the end, and the reading
 * starts over when a write came between. Fails with CONFLICT when writes never pause.
 */
export async function gatherTrade(reader: GraphReader, version: number): Promise<TradeSnapshot> {
  let before = version;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const firms = await readTradeFirms(reader);
    const links = await readAllLinks(reader, firms);
    const after = await graphVersion(reader);
    if (after === before) return { version: after, firms, links };
    before = after;
  }
  throw new GraphError('CONFLICT', 'The graph kept changing while its deliveries were read.', { retryable: true });
}

/** Suppliers a statement: enough to be quick, few enough that the rows of one page never fill the memory. */
const PAGE = 4_000;

async function readAllLinks(reader: GraphReader, firms: readonly TradeFirm[]): Promise<readonly TradeLink[]> {
  const places = new Map(firms.map(({ slug }, place) => [slug, place]));
  const links: TradeLink[] = [];
  const known = new Map<string, string>();
  for (let first = 0; first < firms.length; first += PAGE) {
    const slugs = firms.slice(first, first + PAGE).map(({ slug }) => slug);
    for (const link of await readTradeLinks(reader, slugs, places, known)) links.push(link);
  }
  return links;
}
