import type { TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { placeAmong } from '../../domain/graph/trade-places.ts';

/** Ways into a snapshot, worked out once for as long as it is kept. */
export interface LinkIndex {
  placeOf(slug: string): number | null;
  /** What a firm delivers, and what is delivered to it. */
  deliveriesOf(place: number): readonly TradeLink[];
  purchasesOf(place: number): readonly TradeLink[];
}

const known = new WeakMap<TradeSnapshot, LinkIndex>();

export function linkIndex(snapshot: TradeSnapshot): LinkIndex {
  const ready = known.get(snapshot) ?? createIndex(snapshot);
  known.set(snapshot, ready);
  return ready;
}

function createIndex({ firms, links }: TradeSnapshot): LinkIndex {
  // Links stand by their suppliers already.
  const delivered = startsOf(firms.length, links, (link) => link.from);
  const bought = startsOf(firms.length, links, (link) => link.to);
  const byCustomer = orderedBy(bought, links, (link) => link.to);
  return {
    placeOf: (slug) => placeAmong(firms, slug) ?? null,
    deliveriesOf: (place) => links.slice(delivered[place], delivered[place + 1]),
    purchasesOf: (place) =>
      Array.from(byCustomer.subarray(bought[place], bought[place + 1]), (at) => links[at]).filter(
        (link) => link !== undefined,
      ),
  };
}

/** Where the links of each place begin among those that are ordered by place; one more says where the last one's end. */
function startsOf(places: number, links: readonly TradeLink[], placeOf: (link: TradeLink) => number): Int32Array {
  const starts = new Int32Array(places + 1);
  for (const link of links) starts[placeOf(link) + 1] = (starts[placeOf(link) + 1] ?? 0) + 1;
  for (let place = 0; place < places; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  return starts;
}

/** Which link stands where, in the order of places, and of those of one place as before. */
function orderedBy(starts: Int32Array, links: readonly TradeLink[], placeOf: (link: TradeLink) => number): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(links.length);
  for (const [at, link] of links.entries()) {
    const place = placeOf(link);
    const index = next[place] ?? 0;
    order[index] = at;
    next[place] = index + 1;
  }
  return order;
}
