import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { groupBy } from '../../domain/group-by.ts';
import { memoBy } from '../../economics/memo.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { holdersByPlace, type Position, placeKey, positionsOf, stageFlowsOf } from '../flows/positions.ts';
import { linkIndex } from '../trade/link-index.ts';
import { reportedRevenue } from '../trade/reported-revenue.ts';
import type { InferredTrade, KnownRevenue, Ledger, LedgerView } from './ledger-types.ts';
import { statedTrades } from './stated-trades.ts';

const NONE: readonly Position[] = [];

/**
 * z_ij of one case in one year (economics.md, section 9). Entries are worked out for the firms that are asked for, so
 * that a graph of a hundred thousand firms costs no more than the part that a question reaches.
 */
export function openLedger(flows: CaseFlows, trade: TradeSnapshot, view: LedgerView): Ledger {
  const all = positionsOf(flows);
  const positions = groupBy(all, ({ key }) => key);
  const revenueOf = memoBy(String, (key: string) => knownRevenue(trade, positions.get(key) ?? NONE, key, view.knownOn));
  const stated = statedTrades(trade, flows.year, view, (key) => revenueOf(key)?.usd ?? null);
  const sales = memoBy(String, (key: string) => inferredSales(key));
  const places = holdersByPlace(all);
  const stageFlows = stageFlowsOf(flows);
  const bySeller = groupBy(stageFlows, ({ technology, seller }) => placeKey(technology, seller));
  const byBuyer = groupBy(stageFlows, ({ technology, buyer }) => placeKey(technology, buyer));

  /** What the chain pays a holder, over the customers of which nothing is stated, fitted into the rest of its revenue. */
  function inferredSales(key: string): readonly InferredTrade[] {
    const known = stated.salesOf(key);
    const named = new Set(known.map(({ payer }) => payer));
    const all = (positions.get(key) ?? NONE).flatMap((position) => salesAt(position, named));
    const room = (1 - sumBy(known, ({ share }) => share)) * (revenueOf(key)?.usd ?? 0);
    const total = sumBy(all, ({ usd }) => usd);
    const fit = total > room ? Math.max(0, room) / total : 1;
    return fit === 1 ? all : all.map((sale) => ({ ...sale, usd: sale.usd * fit }));
  }

  function salesAt({ key, technology, stage, share }: Position, named: ReadonlySet<string>): InferredTrade[] {
    return (bySeller.get(placeKey(technology, stage)) ?? []).flatMap(({ buyer, seller, usd }) => {
      const customers = (places.get(placeKey(technology, buyer)) ?? NONE).filter((holder) => !named.has(holder.key));
      const all = sumBy(customers, (holder) => holder.share);
      const paid = all === 0 ? [] : customers.filter((holder) => holder.share > 0);
      return paid.map((payer) => {
        return { payer: payer.key, payee: key, technology, buyer, seller, usd: (usd * share * payer.share) / all };
      });
    });
  }

  function inferredPurchases(key: string): readonly InferredTrade[] {
    const sellers = (positions.get(key) ?? NONE).flatMap(({ technology, stage }) =>
      (byBuyer.get(placeKey(technology, stage)) ?? []).flatMap(({ seller }) =>
        (places.get(placeKey(technology, seller)) ?? NONE).map((holder) => holder.key),
      ),
    );
    return [...new Set(sellers)].flatMap((seller) => sales(seller).filter(({ payer }) => payer === key));
  }

  return {
    revenueOf,
    positionsOf: (key) => positions.get(key) ?? NONE,
    statedSalesOf: stated.salesOf,
    statedPurchasesOf: stated.purchasesOf,
    inferredSalesOf: sales,
    inferredPurchasesOf: memoBy(String, inferredPurchases),
  };
}

function knownRevenue(
  trade: TradeSnapshot,
  positions: readonly Position[],
  key: string,
  knownOn: string | null,
): KnownRevenue | null {
  const model = sumBy(positions, ({ revenueUsd }) => revenueUsd);
  const firm = trade.firms[linkIndex(trade).placeOf(key) ?? -1];
  const reported = (firm && reportedRevenue(firm, knownOn)?.usd) ?? 0;
  if (reported > 0 && reported >= model) return { usd: reported, basis: 'REPORTED' };
  return model > 0 ? { usd: model, basis: 'MODEL' } : null;
}
