import type { TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import { memoBy, memoByIdentity } from '../../economics/memo.ts';
import { holdsIn } from '../trade/holds-in.ts';
import type { SingleSource } from './chokepoint-types.ts';

/** By supplier's slug. */
export type SingleSources = ReadonlyMap<string, readonly SingleSource[]>;

const inYears = memoByIdentity((trade: TradeSnapshot) =>
  memoBy(String, (year: number) => findSingleSources(trade, year)),
);

/** The deliveries of goods in a year that the graph knows no second supplier of for the same customer; worked out once a snapshot. */
export function singleSources(trade: TradeSnapshot, year: number): SingleSources {
  return inYears(trade)(year);
}

/** The one supplier of a good to a customer, with its links; null once a second is met. */
type OneSupplier = { readonly from: number; readonly links: TradeLink[] } | null;

function findSingleSources({ firms, links }: TradeSnapshot, year: number): SingleSources {
  const suppliers = new Map<string, OneSupplier>();
  for (const link of links) {
    if (link.good === null || link.from === link.to || !holdsIn(link.valid, year)) continue;
    const purchase = `${link.to} ${link.good}`;
    const one = suppliers.get(purchase);
    if (one === undefined) suppliers.set(purchase, { from: link.from, links: [link] });
    else if (one !== null && one.from === link.from) one.links.push(link);
    else suppliers.set(purchase, null);
  }
  const bySupplier = new Map<string, SingleSource[]>();
  for (const one of suppliers.values()) {
    if (one === null) continue;
    const [first] = one.links;
    const supplier = firms[one.from]?.slug ?? '';
    const customer = firms[first?.to ?? -1]?.slug ?? '';
    const links = one.links.map(({ id }) => id);
    const list = bySupplier.get(supplier) ?? [];
    list.push({ supplier, customer, good: first?.good ?? '', links });
    bySupplier.set(supplier, list);
  }
  return bySupplier;
}
