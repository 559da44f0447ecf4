import type { Triple } from '../../domain/estimate.ts';
import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { memoBy } from '../../economics/memo.ts';
import { sumBy } from '../../economics/summation.ts';
import { disclosedIn } from '../trade/disclosed-share.ts';
import { linkIndex } from '../trade/link-index.ts';
import type { DisclosedTrade } from './ledger-types.ts';

interface DisclosedTrades {
  salesOf(key: string): readonly DisclosedTrade[];
  purchasesOf(key: string): readonly DisclosedTrade[];
}

/** The deliveries of which a source states the customer's share, with their dollars where the supplier's revenue is known. */
export function disclosedTrades(
  trade: TradeSnapshot,
  year: number,
  bound: keyof Triple,
  revenueOf: (key: string) => number | null,
): DisclosedTrades {
  const index = linkIndex(trade);
  const slugOf = (place: number) => trade.firms[place]?.slug ?? '';
  const salesOf = memoBy(String, (key: string): readonly DisclosedTrade[] => {
    const place = index.placeOf(key);
    const links = place === null ? [] : disclosedIn(index.deliveriesOf(place), year);
    const total = sumBy(links, ({ share }) => share[bound]);
    const revenue = revenueOf(key);
    return links.map(({ link, share }) => {
      const part = share[bound] / Math.max(1, total);
      return { payer: slugOf(link.to), payee: key, share: part, usd: revenue === null ? null : part * revenue, link };
    });
  });
  const purchasesOf = memoBy(String, (key: string): readonly DisclosedTrade[] => {
    const place = index.placeOf(key);
    if (place === null) return [];
    const suppliers = new Set(disclosedIn(index.purchasesOf(place), year).map(({ link }) => slugOf(link.from)));
    return [...suppliers].flatMap((supplier) => salesOf(supplier).filter(({ payer }) => payer === key));
  });
  return { salesOf, purchasesOf };
}
