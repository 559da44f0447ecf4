import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';
import { bottlenecksIn } from '../../economics/bottlenecks/bottlenecks.ts';
import { prepareEvidence } from '../../economics/case/prepare-evidence.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import { parameterId } from '../../economics/parameter-id.ts';
import type { CapacityLever, Comparison } from '../../economics/scenario.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { flowsIn } from '../flows/flows-in.ts';
import type { HitStage } from './hit-stages.ts';
import { withMakerResources } from './maker-resources.ts';
import { PLENTY } from './plenty.ts';
import { resourceOfSet, withStageResources } from './stage-resources.ts';

/** The year without the disruption, with everything that may become scarce known to the program. */
export interface World {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
  readonly before: Bottlenecks;
  /** How much of a resource a port of a technology uses, in the resource's unit. */
  perPort(resource: string, technology: string): number;
}

/** What the graph knows no capacity of is there in plenty, where the evidence's own shipments use some: else it has no measure. */
export function worldWith(
  prepared: PreparedEvidence,
  comparison: Comparison,
  stages: readonly HitStage[],
  flows: CaseFlows,
  fallback: boolean,
): World {
  const { year } = flows;
  const plain = bottlenecksIn(prepared, comparison, year, fallback);
  const own = stages.map((stage) => stage.own);
  const evidence = withMakerResources(withStageResources(prepared.evidence, own, flows), stages);
  const widened = evidence === prepared.evidence ? prepared : prepareEvidence(evidence);
  const perPort = (resource: string, technology: string) =>
    evidence.parameters.get(parameterId.use(resource, technology))?.points[0]?.value.mid ?? 0;
  const shipped = flowsIn(prepared, {}, year).scenario.technologies.filter(({ spendUsd }) => spendUsd > 0);
  const plenty = [...own.map(({ resource }) => resource), ...stages.flatMap(setResources)]
    .filter((resource) => !plain.resources.some((row) => row.resource === resource))
    .filter((resource) => shipped.some(({ technology }) => perPort(resource, technology) > 0))
    .map((resource): CapacityLever => ({ resource, year, share: PLENTY }));
  const capacities = [...(comparison.scenario?.capacities ?? []), ...plenty];
  const asked = { ...comparison, scenario: { ...comparison.scenario, capacities } };
  return { prepared: widened, comparison: asked, before: bottlenecksIn(widened, asked, year, fallback), perPort };
}

function setResources({ own, sets }: HitStage): readonly string[] {
  return sets.map(({ technologies }) => resourceOfSet(own.stage, technologies));
}
