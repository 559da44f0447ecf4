import type { TradeFirm, TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import type { GraphReader } from '../graph-reader.ts';
import { keysInPages } from '../node/keys-in-pages.ts';
import { readTradeFirms } from './trade-firms.ts';
import { type Reading, readTradeLinks } from './trade-links.ts';

/** Firms a statement: enough to be quick, few enough that no page keeps requests waiting while it is taken in. */
const PAGE = 1_000;

/** Every firm and delivery, in statements one after another. What is written meanwhile may be in it or not. */
export async function gatherTrade(reader: GraphReader): Promise<TradeSnapshot> {
  const places = new Map<string, number>();
  for await (const page of keysInPages(reader, 'Firm')) for (const slug of page) places.set(slug, places.size);
  const slugs = [...places.keys()];
  const placeOf = (slug: string) => places.get(slug);
  return { firms: await firmsOf(reader, slugs), links: await deliveriesOf(reader, slugs, placeOf) };
}

/** The firms that have these slugs, in their order; `slugs` are in order. */
export async function firmsOf(reader: GraphReader, slugs: readonly string[]): Promise<readonly TradeFirm[]> {
  const firms: TradeFirm[] = [];
  for (const page of pagesOf(slugs)) for (const firm of await readTradeFirms(reader, page)) firms.push(firm);
  return firms;
}

/** What these firms deliver, in order. @param slugs in order @param placeOf a firm among all of them */
export async function deliveriesOf(
  reader: GraphReader,
  slugs: readonly string[],
  placeOf: Reading['placeOf'],
): Promise<readonly TradeLink[]> {
  const reading: Reading = { placeOf, goods: new Map(), claims: new Map() };
  const links: TradeLink[] = [];
  for (const page of pagesOf(slugs)) for (const link of await readTradeLinks(reader, page, reading)) links.push(link);
  return links;
}

function* pagesOf(slugs: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < slugs.length; first += PAGE) yield slugs.slice(first, first + PAGE);
}
