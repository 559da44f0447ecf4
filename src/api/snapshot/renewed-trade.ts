import type { TradeFirm, TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { firstWhere, placeAmong, placeFor } from '../../domain/graph/trade-places.ts';
import { inSlices } from '../../event-loop/in-slices.ts';

/** The trade with these firms in the place of those with their slugs, or beside the others. @param found by slug */
export async function withFirms(trade: TradeSnapshot, found: readonly TradeFirm[]): Promise<TradeSnapshot> {
  if (found.length === 0) return trade;
  const added = found.filter(({ slug }) => placeAmong(trade.firms, slug) === undefined);
  const changed = trade.firms.slice();
  for (const firm of found) {
    const place = placeAmong(trade.firms, firm.slug);
    if (place !== undefined) changed[place] = firm;
  }
  if (added.length === 0) return { ...trade, firms: changed };
  const firms = changed.concat(added).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const moves = Int32Array.from(added, ({ slug }) => placeFor(trade.firms, slug));
  return { firms, links: await moved(trade.links, moves) };
}

/** The trade with these links as all that the firms at these places deliver. @param found in the order of links */
export async function withDeliveries(
  trade: TradeSnapshot,
  suppliers: ReadonlySet<number | undefined>,
  found: readonly TradeLink[],
): Promise<TradeSnapshot> {
  const links: TradeLink[] = [];
  let next = 0;
  const takeUntil = (place: number) => {
    for (let link = found[next]; link !== undefined && link.from < place; link = found[next]) {
      links.push(link);
      next += 1;
    }
  };
  await inSlices(trade.links, (link) => {
    takeUntil(link.from);
    if (!suppliers.has(link.from)) links.push(link);
  });
  takeUntil(Number.POSITIVE_INFINITY);
  return { firms: trade.firms, links };
}

/** @param before places before which a firm came in, in order */
async function moved(links: readonly TradeLink[], before: Int32Array): Promise<readonly TradeLink[]> {
  const movedLinks: TradeLink[] = [];
  const by = (place: number) => countUpTo(before, place);
  await inSlices(links, (link) => {
    const [from, to] = [link.from + by(link.from), link.to + by(link.to)];
    movedLinks.push(from === link.from && to === link.to ? link : { ...link, from, to });
  });
  return movedLinks;
}

/** How many of these are no larger. */
function countUpTo(ordered: Int32Array, value: number): number {
  return firstWhere(ordered.length, (index) => (ordered[index] ?? 0) > value);
}
