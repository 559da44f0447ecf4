import type { Evidence, Parameter } from '../../economics/evidence.ts';
import { parameterId } from '../../economics/parameter-id.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { stageOfResource } from '../resources/stage-of-resource.ts';

/** What limits a stage's output: a scarce resource of the graph, or the stage's own deliveries. */
export interface StageResource {
  readonly stage: string;
  /** As the program knows it. */
  readonly resource: string;
  readonly ofGraph: boolean;
}

/** The resource of each stage: the graph's where it has one that a technology uses, else one that stands for the stage. */
export function resourcesOf(evidence: Evidence, stages: readonly string[]): readonly StageResource[] {
  const used = new Set(
    [...evidence.parameters.keys()].flatMap((id) => (id.startsWith('use/') ? (id.split('/')[1] ?? []) : [])),
  );
  return stages.map((stage) => {
    const known = [...used].sort().find((resource) => stageOfResource(resource) === stage);
    return { stage, resource: known ?? `${STAGE_PREFIX}${stage}`, ofGraph: known !== undefined };
  });
}

/** The stage that a resource is made at: the graph's, one of `resourcesOf`, or that of a part of a stage's technologies. */
export function stageBehind(resource: string): string {
  const [ofStage = ''] = resource.slice(STAGE_PREFIX.length).split(SET_MARK);
  return isOfGraph(resource) ? stageOfResource(resource) : ofStage;
}

/** What stands for a stage in some of its technologies. */
export function resourceOfSet(stage: string, technologies: readonly string[]): string {
  return `${STAGE_PREFIX}${stage}${SET_MARK}${technologies.join('+')}`;
}

export function isOfGraph(resource: string): boolean {
  return !resource.startsWith(STAGE_PREFIX);
}

const STAGE_PREFIX = 'output-of-';
/** No slug has it. */
const SET_MARK = ':';

/**
 * The evidence with a resource for every stage that the graph has none for: a port uses as many of its units as it
 * brings the stage dollars, also where nobody buys one, since it may fill in for another. It has no capacity of its
 * own, so that it limits nothing unless a lever says so.
 */
export function withStageResources(
  evidence: Evidence,
  resources: readonly StageResource[],
  flows: CaseFlows,
): Evidence {
  const added = resources.filter(({ ofGraph }) => !ofGraph);
  if (added.length === 0) return evidence;
  const uses = added.flatMap(({ stage, resource }) => usesOf(stage, resource, flows));
  return {
    ...evidence,
    resources: [...evidence.resources, ...added.map(({ resource }) => resource)],
    parameters: new Map([...evidence.parameters, ...uses.map((use) => [use.id, use] as const)]),
  };
}

function usesOf(stage: string, resource: string, { technologies }: CaseFlows): Parameter[] {
  return technologies.flatMap(({ technology, priceUsd, stages }) => {
    const use = (stages.find((entry) => entry.stage === stage)?.perDollar ?? 0) * priceUsd;
    if (!(use > 0)) return [];
    return [{ id: parameterId.use(resource, technology), points: [certain(use)] }];
  });
}

/** A use per port that has one value. */
export function certain(use: number): Parameter['points'][number] {
  return { year: null, value: { low: use, mid: use, high: use }, basis: 'DERIVED', claim: '', evidence: [] };
}
