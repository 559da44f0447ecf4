import type { Evidence } from '../../economics/evidence.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import type { Hit } from './disruption-types.ts';
import { type HolderLeft, holdersLeft } from './holders-left.ts';
import { type MakerSet, makerSets } from './maker-sets.ts';
import { resourcesOf, type StageResource } from './stage-resources.ts';

/** A stage that is hit, and what its holders have left. */
export interface HitStage {
  readonly own: StageResource;
  /** Those whose chain has the stage, in key order. */
  readonly technologies: readonly string[];
  readonly holders: readonly HolderLeft[];
  readonly sets: readonly MakerSet[];
}

export function hitStages(
  evidence: Evidence,
  flows: CaseFlows,
  hits: readonly Hit[],
  lostPart: number,
): readonly HitStage[] {
  const stages = [...new Set(hits.map(({ stage }) => stage))].sort();
  return resourcesOf(evidence, stages).map((own) => {
    const holders = holdersLeft(flows, hits, own.stage, lostPart);
    const technologies = flows.technologies
      .filter(({ stages: of }) => of.some(({ stage }) => stage === own.stage))
      .map(({ technology }) => technology);
    return { own, technologies, holders, sets: makerSets(technologies, holders) };
  });
}
