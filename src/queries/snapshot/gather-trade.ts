import type { TradeFirm, TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { atOneVersion } from '../at-one-version.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readTradeFirms } from './trade-firms.ts';
import { readTradeLinks } from './trade-links.ts';

/** Every firm and delivery, of one version of the graph; `version`: what the caller just read. Fails with CONFLICT when writes never pause. */
export async function gatherTrade(reader: GraphReader, version: number): Promise<TradeSnapshot> {
  const { version: of, found } = await atOneVersion(reader, version, async () => {
    const firms = await readTradeFirms(reader);
    return { firms, links: await readAllLinks(reader, firms) };
  });
  return { version: of, ...found };
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
