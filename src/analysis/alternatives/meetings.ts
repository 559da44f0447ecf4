import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import type { Flows } from '../flows/case-flows.ts';
import { positionsOf } from '../flows/positions.ts';
import { linkIndex } from '../trade/link-index.ts';

/** What a firm earns at one stage in one technology, before and after; US dollars of one year. */
export interface ComparedPosition {
  readonly stage: string;
  readonly technology: string;
  readonly share: number;
  readonly baselineRevenueUsd: number;
  readonly scenarioRevenueUsd: number;
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
}

export interface FirmInComparison {
  readonly firm: string;
  readonly positions: readonly ComparedPosition[];
  readonly suppliers: readonly string[];
  readonly customers: readonly string[];
}

/** Firms side by side, and where they meet. */
export interface FirmsSideBySide {
  readonly firms: readonly FirmInComparison[];
  readonly sharedSuppliers: readonly string[];
  readonly sharedCustomers: readonly string[];
  /** Stages at which at least two of them earn. */
  readonly sharedStages: readonly string[];
}

export function sideBySide(flows: Flows, trade: TradeSnapshot, slugs: readonly string[]): FirmsSideBySide {
  const firms = slugs.map((firm) => ({ firm, positions: positionsIn(flows, firm), ...partnersOf(trade, firm) }));
  const stages = firms.map(({ positions }) => [...new Set(positions.map(({ stage }) => stage))]);
  return {
    firms,
    sharedSuppliers: inAll(firms.map(({ suppliers }) => suppliers)),
    sharedCustomers: inAll(firms.map(({ customers }) => customers)),
    sharedStages: inSeveral(stages),
  };
}

function positionsIn({ baseline, scenario }: Flows, firm: string): readonly ComparedPosition[] {
  const before = new Map(positionsOf(baseline).map((row) => [`${row.key} ${row.stage} ${row.technology}`, row]));
  return positionsOf(scenario)
    .filter(({ key }) => key === firm)
    .map(({ key, stage, technology, share, revenueUsd, profitUsd }) => {
      const old = before.get(`${key} ${stage} ${technology}`);
      return {
        stage,
        technology,
        share,
        baselineRevenueUsd: old?.revenueUsd ?? 0,
        scenarioRevenueUsd: revenueUsd,
        baselineProfitUsd: old?.profitUsd ?? 0,
        scenarioProfitUsd: profitUsd,
      };
    });
}

function partnersOf(trade: TradeSnapshot, firm: string) {
  const index = linkIndex(trade);
  const place = index.placeOf(firm) ?? -1;
  const slugs = (places: readonly number[]) => [...new Set(places.map((at) => trade.firms[at]?.slug ?? ''))].sort();
  return {
    suppliers: slugs(index.purchasesOf(place).map(({ from }) => from)),
    customers: slugs(index.deliveriesOf(place).map(({ to }) => to)),
  };
}

function inAll(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  return first.filter((item) => others.every((list) => list.includes(item)));
}

function inSeveral(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flat();
  return [...new Set(all)].filter((item) => all.indexOf(item) !== all.lastIndexOf(item)).sort();
}
