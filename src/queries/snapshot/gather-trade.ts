import type { TradeFirm, TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { atOneVersion } from '../at-one-version.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readSlugs, readTradeFirms } from './trade-firms.ts';
import { type Reading, readTradeLinks } from './trade-links.ts';

/** Every firm and delivery, of one version of the graph; `version`: what the caller just read. Fails with CONFLICT when writes never pause. */
export async function gatherTrade(reader: GraphReader, version: number): Promise<TradeSnapshot> {
  const { version: of, found } = await atOneVersion(reader, version, () => readTrade(reader));
  return { version: of, ...found };
}

/** Firms a statement: enough to be quick, few enough that no page keeps requests waiting while it is taken in. */
const PAGE = 1_000;

async function readTrade(reader: GraphReader): Promise<Omit<TradeSnapshot, 'version'>> {
  const slugs = await readSlugs(reader);
  const places = new Map<string, number>();
  for (const slug of slugs) places.set(slug, places.size);
  const reading: Reading = { places, words: new Map(), goods: new Map() };
  const firms: TradeFirm[] = [];
  const links: TradeLink[] = [];
  for (let first = 0; first < slugs.length; first += PAGE) {
    const page = slugs.slice(first, first + PAGE);
    for (const firm of await readTradeFirms(reader, page)) firms.push(firm);
    for (const link of await readTradeLinks(reader, page, reading)) links.push(link);
  }
  return { firms, links };
}
