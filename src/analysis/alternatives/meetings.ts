import type { TradeLink, TradeSnapshot } from '../../domain/graph/trade.ts';
import type { CaseFlows, Flows } from '../flows/case-flows.ts';
import { type Position, placeKey, positionsOf } from '../flows/positions.ts';
import { holdsIn } from '../trade/holds-in.ts';
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
  /** By the deliveries of the year. */
  readonly suppliers: readonly string[];
  readonly customers: readonly string[];
}

/** Firms side by side, and where they meet. */
export interface FirmsSideBySide {
  readonly firms: readonly FirmInComparison[];
  readonly sharedSuppliers: readonly string[];
  readonly sharedCustomers: readonly string[];
  /** Stages at which at least two of them earn, in the baseline or in the scenario. */
  readonly sharedStages: readonly string[];
}

export function sideBySide(flows: Flows, trade: TradeSnapshot, slugs: readonly string[]): FirmsSideBySide {
  const { year } = flows.scenario;
  const firms = slugs.map((firm) => ({ firm, positions: positionsIn(flows, firm), ...partnersOf(trade, firm, year) }));
  return {
    firms,
    sharedSuppliers: inAll(firms.map(({ suppliers }) => suppliers)),
    sharedCustomers: inAll(firms.map(({ customers }) => customers)),
    sharedStages: inSeveral(firms.map(({ positions }) => stagesOf(positions))),
  };
}

/** Those of the scenario, then those that only the baseline has. */
function positionsIn({ baseline, scenario }: Flows, firm: string): readonly ComparedPosition[] {
  const [before, after] = [placesOf(baseline, firm), placesOf(scenario, firm)];
  return [...new Map([...after, ...before])].map(([place, { stage, technology }]) => {
    const [old, now] = [before.get(place), after.get(place)];
    return {
      stage,
      technology,
      share: now?.share ?? 0,
      baselineRevenueUsd: old?.revenueUsd ?? 0,
      scenarioRevenueUsd: now?.revenueUsd ?? 0,
      baselineProfitUsd: old?.profitUsd ?? 0,
      scenarioProfitUsd: now?.profitUsd ?? 0,
    };
  });
}

function placesOf(flows: CaseFlows, firm: string): ReadonlyMap<string, Position> {
  const own = positionsOf(flows).filter(({ key }) => key === firm);
  return new Map(own.map((row) => [placeKey(row.technology, row.stage), row]));
}

/** Where a firm earns in one of the cases at least. */
function stagesOf(positions: readonly ComparedPosition[]): readonly string[] {
  const earning = positions.filter((row) => row.baselineRevenueUsd > 0 || row.scenarioRevenueUsd > 0);
  return [...new Set(earning.map(({ stage }) => stage))];
}

function partnersOf(trade: TradeSnapshot, firm: string, year: number) {
  const index = linkIndex(trade);
  const place = index.placeOf(firm) ?? -1;
  const partners = (links: readonly TradeLink[], end: 'from' | 'to') => {
    const places = links.filter(({ valid }) => holdsIn(valid, year)).map((link) => link[end]);
    return [...new Set(places.map((at) => trade.firms[at]?.slug ?? ''))].sort();
  };
  return {
    suppliers: partners(index.purchasesOf(place), 'from'),
    customers: partners(index.deliveriesOf(place), 'to'),
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
