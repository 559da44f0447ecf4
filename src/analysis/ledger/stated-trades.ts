import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { memoBy } from '../../economics/memo.ts';
import { sumBy } from '../../economics/summation.ts';
import { linkIndex } from '../trade/link-index.ts';
import { statedIn } from '../trade/stated-share.ts';
import type { LedgerView, StatedTrade } from './ledger-types.ts';

interface StatedTrades {
  salesOf(key: string): readonly StatedTrade[];
  purchasesOf(key: string): readonly StatedTrade[];
}

/** The deliveries of which a source states the customer's share, with their dollars where the supplier's revenue is known. */
export function statedTrades(
  trade: TradeSnapshot,
  year: number,
  { bound, knownOn }: LedgerView,
  revenueOf: (key: string) => number | null,
): StatedTrades {
  const index = linkIndex(trade);
  const slugOf = (place: number) => trade.firms[place]?.slug ?? '';
  const salesOf = memoBy(String, (key: string): readonly StatedTrade[] => {
    const place = index.placeOf(key);
    const links = place === null ? [] : statedIn(index.deliveriesOf(place), year, knownOn);
    const total = sumBy(links, ({ share }) => share[bound]);
    const revenue = revenueOf(key);
    return links.map(({ link, claims, share, disclosed }) => {
      const part = share[bound] / Math.max(1, total);
      const usd = revenue === null ? null : part * revenue;
      const ends = { payer: slugOf(link.to), payee: key, technology: link.technology };
      return { ...ends, share: part, usd, claims, disclosed };
    });
  });
  const purchasesOf = memoBy(String, (key: string): readonly StatedTrade[] => {
    const place = index.placeOf(key);
    if (place === null) return [];
    const suppliers = new Set(statedIn(index.purchasesOf(place), year, knownOn).map(({ link }) => slugOf(link.from)));
    return [...suppliers].flatMap((supplier) => salesOf(supplier).filter(({ payer }) => payer === key));
  });
  return { salesOf, purchasesOf };
}
