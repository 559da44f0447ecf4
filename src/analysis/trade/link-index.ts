import type { TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { groupBy } from '../../domain/group-by.ts';

/** Ways into a snapshot, worked out once for as long as it is kept. */
export interface LinkIndex {
  placeOf(slug: string): number | null;
  /** What a firm delivers, and what is delivered to it. */
  deliveriesOf(place: number): readonly TradeLink[];
  purchasesOf(place: number): readonly TradeLink[];
}

const known = new WeakMap<TradeSnapshot, LinkIndex>();
const NONE: readonly TradeLink[] = [];

export function linkIndex(snapshot: TradeSnapshot): LinkIndex {
  const ready = known.get(snapshot) ?? createIndex(snapshot);
  known.set(snapshot, ready);
  return ready;
}

function createIndex({ firms, links }: TradeSnapshot): LinkIndex {
  const places = new Map(firms.map(({ slug }, place) => [slug, place]));
  const from = groupBy(links, (link) => link.from);
  const to = groupBy(links, (link) => link.to);
  return {
    placeOf: (slug) => places.get(slug) ?? null,
    deliveriesOf: (place) => from.get(place) ?? NONE,
    purchasesOf: (place) => to.get(place) ?? NONE,
  };
}
