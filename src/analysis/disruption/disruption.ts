import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';
import { bottlenecksIn } from '../../economics/bottlenecks/bottlenecks.ts';
import { prepareEvidence } from '../../economics/case/prepare-evidence.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import { parameterId } from '../../economics/parameter-id.ts';
import type { CapacityLever, Comparison } from '../../economics/scenario.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { flowsIn } from '../flows/flows-in.ts';
import { afterLoss } from './after-loss.ts';
import { compareYears } from './compare-years.ts';
import type { DisruptionRequest, DisruptionYear, StageLoss } from './disruption-types.ts';
import { hitsIn, lostByTechnology } from './hits.ts';
import { resourcesOf, type StageResource, withStageResources } from './stage-resources.ts';
import type { YearPart } from './year-parts.ts';

/** So much that nothing is scarce. */
const PLENTY = 1000;

/**
 * What ships and who earns in one year when some holders deliver less, against the same scenario without it. The capacity of
 * each stage that is hit loses the share that the hit hold there; the bottleneck program ships what is left: six linear programs.
 * The comparison has been validated, and its scenario has the year.
 */
export function disruptYear(
  prepared: PreparedEvidence,
  comparison: Comparison,
  request: DisruptionRequest,
  { year, part }: YearPart,
): DisruptionYear {
  const lostPart = part * request.severity;
  const flows = flowsIn(prepared, comparison, year).scenario;
  const hits = hitsIn(flows, request);
  const resources = resourcesOf(prepared.evidence, [...new Set(hits.map(({ stage }) => stage))].sort());
  const world = worldWith(prepared, comparison, resources, flows, year, request.fallback);
  const stages = resources.flatMap((resource): (StageLoss & { readonly key: string })[] => {
    const lost = lostShare(world, resource, lostByTechnology(hits, resource.stage, lostPart));
    const before = capacityBefore(world.before, resource);
    if (lost === null || before === null) return [];
    const known = { stage: resource.stage, resource: resource.ofGraph ? resource.resource : null };
    const capacities = { capacityShareBefore: before, capacityShareAfter: before * (1 - lost) };
    return [{ ...known, lostShare: lost, ...capacities, key: resource.resource }];
  });
  const levers = stages.map(({ key, capacityShareAfter }) => ({ resource: key, year, share: capacityShareAfter }));
  const disrupted = afterLoss(world.comparison, flows, hits, lostPart, levers);
  const after = bottlenecksIn(world.prepared, disrupted, year, request.fallback);
  const losses = stages.map(({ key: _, ...loss }) => loss);
  return { year, lostPart, hits, stages: losses, ...compareYears(world.before, after, hits) };
}

/** The year without the disruption, with everything that may become scarce known to the program. */
interface World {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
  readonly before: Bottlenecks;
}

function worldWith(
  prepared: PreparedEvidence,
  comparison: Comparison,
  resources: readonly StageResource[],
  flows: CaseFlows,
  year: number,
  fallback: boolean,
): World {
  const plain = bottlenecksIn(prepared, comparison, year, fallback);
  const evidence = withStageResources(prepared.evidence, resources, flows);
  const widened = evidence === prepared.evidence ? prepared : prepareEvidence(evidence);
  const used = resources.filter(({ resource }) =>
    [...evidence.parameters.keys()].some((id) => id.startsWith(`use/${resource}/`)),
  );
  const unknown = used.filter(({ resource }) => !plain.resources.some((row) => row.resource === resource));
  const plenty = unknown.map(({ resource }): CapacityLever => ({ resource, year, share: PLENTY }));
  const asked = withCapacities(comparison, plenty);
  return { prepared: widened, comparison: asked, before: bottlenecksIn(widened, asked, year, fallback) };
}

function withCapacities(comparison: Comparison, levers: readonly CapacityLever[]): Comparison {
  const capacities = [...(comparison.scenario?.capacities ?? []), ...levers];
  return { ...comparison, scenario: { ...comparison.scenario, capacities } };
}

/** Of all that the resource's ports use before, the part that is lost; null where no port uses it. */
function lostShare(
  { prepared, before }: World,
  { resource }: StageResource,
  lost: ReadonlyMap<string, number>,
): number | null {
  const used = before.shipments.map(({ technology, shippedPorts }) => {
    const use = prepared.evidence.parameters.get(parameterId.use(resource, technology))?.points[0]?.value.mid ?? 0;
    return { amount: use * shippedPorts, lost: lost.get(technology) ?? 0 };
  });
  const all = sumBy(used, ({ amount }) => amount);
  return all === 0 ? null : sumBy(used, (row) => row.amount * row.lost) / all;
}

/**
 * Where a capacity is known, that one, with whatever slack it has; elsewhere what the stage delivers before, without any.
 * Null where the evidence's own shipments use nothing of it, so that a capacity has no measure.
 */
function capacityBefore({ resources }: Bottlenecks, { resource }: StageResource): number | null {
  const row = resources.find((entry) => entry.resource === resource);
  if (row === undefined || row.capacity === 0) return null;
  return row.capacityShare === PLENTY ? (row.used / row.capacity) * PLENTY : row.capacityShare;
}
