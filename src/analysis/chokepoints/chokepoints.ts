import type { TradeSnapshot } from '../../domain/graph/trade.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';
import type { FirmFacts } from '../../economics/evidence.ts';
import { byKey } from '../../economics/key-order.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows, Flows } from '../flows/case-flows.ts';
import { type Position, positionsOf } from '../flows/positions.ts';
import { stageOfResource } from '../resources/stage-of-resource.ts';
import { flowBetweenness } from './betweenness.ts';
import type { Chokepoints, FirmChokepoint, StageChokepoint, StageNarrowness } from './chokepoint-types.ts';
import { type SingleSources, singleSources } from './single-source.ts';
import { stagesOf } from './stage-narrowness.ts';

/** Where the chain is narrow, before and after adoption. */
export function chokepointsIn(
  flows: Flows,
  bottlenecks: Bottlenecks,
  trade: TradeSnapshot,
  firms: ReadonlyMap<string, FirmFacts>,
): Chokepoints {
  const single = singleSources(trade, flows.scenario.year);
  return {
    year: flows.scenario.year,
    stages: stageChokepoints(flows, bottlenecks, firms, single),
    firms: firmChokepoints(flows, single),
  };
}

const ABSENT: StageNarrowness = { revenueUsd: 0, hhi: 0, alternatives: 0, largest: null, throughShare: 0 };

function stageChokepoints(
  { baseline, scenario }: Flows,
  { resources }: Bottlenecks,
  firms: ReadonlyMap<string, FirmFacts>,
  single: SingleSources,
): readonly StageChokepoint[] {
  const [before, after] = [stagesOf(baseline, firms), stagesOf(scenario, firms)];
  const holders = groupBy(positionsOf(scenario), ({ stage }) => stage);
  const scarce = groupBy(resources, ({ resource }) => stageOfResource(resource));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((stage) => ({
      stage,
      before: before.get(stage) ?? ABSENT,
      after: after.get(stage) ?? ABSENT,
      resources: (scarce.get(stage) ?? []).map(({ resource, capacityShare, isBinding, dualUsd, claims }) => {
        return { resource, capacityShare, isBinding, dualUsd, claims };
      }),
      singleSource: sourcesAt(holders.get(stage) ?? [], single),
    }))
    .sort((a, b) => b.after.revenueUsd - a.after.revenueUsd || byKey(a.stage, b.stage));
}

/** Single-source deliveries of a stage's firms to others of the chain or outside of it. */
function sourcesAt(positions: readonly Position[], single: SingleSources) {
  const firms = new Set(positions.flatMap(({ firm, share }) => (firm === null || share === 0 ? [] : [firm])));
  return [...firms].sort(byKey).flatMap((firm) => single.get(firm) ?? []);
}

/** Of either case: one of the baseline alone is where the chain was narrow. */
function firmChokepoints({ baseline, scenario }: Flows, single: SingleSources): readonly FirmChokepoint[] {
  const [before, after] = [measured(baseline), measured(scenario)];
  const positions = groupBy(positionsOf(scenario), ({ key }) => key);
  return [...new Set([...namedIn(scenario), ...namedIn(baseline)])]
    .map((firm) => ({
      firm,
      before: before(firm),
      after: after(firm),
      stages: stagesByRevenue(positions.get(firm) ?? []),
      singleSource: single.get(firm) ?? [],
    }))
    .sort(
      (a, b) =>
        b.after.betweenness - a.after.betweenness || b.after.revenueUsd - a.after.revenueUsd || byKey(a.firm, b.firm),
    );
}

function namedIn(flows: CaseFlows): readonly string[] {
  return positionsOf(flows).flatMap(({ firm }) => firm ?? []);
}

function measured(flows: CaseFlows) {
  const betweenness = flowBetweenness(flows);
  const revenues = groupBy(positionsOf(flows), ({ key }) => key);
  return (firm: string) => ({
    revenueUsd: sumBy(revenues.get(firm) ?? [], ({ revenueUsd }) => revenueUsd),
    betweenness: betweenness.get(firm) ?? 0,
  });
}

function stagesByRevenue(positions: readonly Position[]): readonly string[] {
  const byStage = groupBy(
    positions.filter(({ revenueUsd }) => revenueUsd > 0),
    ({ stage }) => stage,
  );
  const revenues = [...byStage].map(([stage, of]) => ({ stage, usd: sumBy(of, ({ revenueUsd }) => revenueUsd) }));
  return revenues.sort((a, b) => b.usd - a.usd || byKey(a.stage, b.stage)).map(({ stage }) => stage);
}
