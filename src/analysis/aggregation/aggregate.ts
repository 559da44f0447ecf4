import type { TradeFirm, TradeSnapshot } from '../../domain/graph/trade.ts';
import { groupBy } from '../../domain/group-by.ts';
import { differenceOf } from '../../economics/difference.ts';
import { byKey } from '../../economics/key-order.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows, Flows } from '../flows/case-flows.ts';
import { type Position, positionsOf } from '../flows/positions.ts';
import { linkIndex } from '../trade/link-index.ts';
import { type GroupRevenue, groupRevenue } from './group-revenue.ts';

/** By what profit and revenue are added up. */
export type AggregateBy = 'COUNTRY' | 'STAGE' | 'TECHNOLOGY' | 'ROLE' | 'LISTED';

/** What the firms of a group reported; null where the group is none of firms. */
type Reported = { readonly [K in keyof GroupRevenue]: GroupRevenue[K] | null };

const NOT_OF_FIRMS: Reported = { reportedRevenueUsd: null, assumedRevenueUsd: null, consolidatedFirms: null };

/** What one group earns before (the baseline) and after (the scenario); US dollars of one year. */
export interface AggregateRow extends Reported {
  /** A country, slug, role, `true` or `false`; null where it is not known, and for the unnamed rests of stages. */
  readonly key: string | null;
  /** Named firms with revenue in either case. */
  readonly firms: number;
  /** Firms of the graph in the group, in the chain or not; null where the group is none of firms. */
  readonly firmsInGraph: number | null;
  readonly baselineRevenueUsd: number;
  readonly scenarioRevenueUsd: number;
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
}

/**
 * Adds up who earns what, beside what firms had reported by the end of `knownOn`; null for all that is known. A firm of several roles counts in each of them; everything else adds up to the whole. Largest
 * absolute change first.
 */
export function aggregate(
  flows: Flows,
  trade: TradeSnapshot,
  by: AggregateBy,
  knownOn: string | null,
): readonly AggregateRow[] {
  const keysOf = keysIn(trade, by);
  const [before, after] = [grouped(flows.baseline, keysOf), grouped(flows.scenario, keysOf)];
  const inGraph = by === 'STAGE' || by === 'TECHNOLOGY' ? null : grouping(trade.firms, (firm) => firmKeys(firm, by));
  const keys = new Set([...before.keys(), ...after.keys(), ...(inGraph?.keys() ?? [])]);
  return [...keys]
    .map((key) => {
      const cases = { before: before.get(key) ?? [], after: after.get(key) ?? [] };
      return rowOf(key, cases, inGraph && (inGraph.get(key) ?? []), (firms) => groupRevenue(trade, firms, knownOn));
    })
    .sort((a, b) => Math.abs(b.changeUsd) - Math.abs(a.changeUsd) || byKey(a.key ?? '', b.key ?? ''));
}

type KeysOf = (position: Position) => readonly (string | null)[];

function keysIn(trade: TradeSnapshot, by: AggregateBy): KeysOf {
  if (by === 'STAGE') return ({ stage }) => [stage];
  if (by === 'TECHNOLOGY') return ({ technology }) => [technology];
  const { placeOf } = linkIndex(trade);
  return ({ firm }) => {
    const known = firm === null ? undefined : trade.firms[placeOf(firm) ?? -1];
    return known === undefined ? [null] : firmKeys(known, by);
  };
}

function firmKeys({ country, roles, listed }: TradeFirm, by: AggregateBy): readonly (string | null)[] {
  if (by === 'COUNTRY') return [country];
  if (by === 'LISTED') return [listed === null ? null : String(listed)];
  return roles.length === 0 ? [null] : roles;
}

function grouped(flows: CaseFlows, keysOf: KeysOf): Map<string | null, Position[]> {
  return grouping(positionsOf(flows), keysOf);
}

function grouping<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): Map<string | null, T[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ item }) => item)]));
}

function rowOf(
  key: string | null,
  { before, after }: { readonly before: readonly Position[]; readonly after: readonly Position[] },
  inGraph: readonly TradeFirm[] | null,
  reportedBy: (firms: readonly TradeFirm[]) => GroupRevenue,
): AggregateRow {
  const earning = [...before, ...after].filter(({ firm, revenueUsd }) => firm !== null && revenueUsd > 0);
  const profit = (of: readonly Position[]) => sumBy(of, ({ profitUsd }) => profitUsd);
  const revenue = (of: readonly Position[]) => sumBy(of, ({ revenueUsd }) => revenueUsd);
  return {
    key,
    firms: new Set(earning.map(({ firm }) => firm)).size,
    firmsInGraph: inGraph === null ? null : inGraph.length,
    ...(inGraph === null ? NOT_OF_FIRMS : reportedBy(inGraph)),
    baselineRevenueUsd: revenue(before),
    scenarioRevenueUsd: revenue(after),
    baselineProfitUsd: profit(before),
    scenarioProfitUsd: profit(after),
    changeUsd: differenceOf(profit(after), profit(before)),
  };
}
