import type { Evidence } from '../../economics/evidence.ts';
import { parameterId } from '../../economics/parameter-id.ts';
import type { HitStage } from './hit-stages.ts';
import { certain, resourceOfSet } from './stage-resources.ts';

/**
 * The evidence with a resource for each set of a hit stage's technologies that only some of its holders can make, so that
 * these deliver no more than they have left. It is counted in the unit of the stage's own resource.
 */
export function withMakerResources(evidence: Evidence, stages: readonly HitStage[]): Evidence {
  const sets = stages.flatMap(({ own, sets }) => sets.map((set) => ({ ...set, own })));
  if (sets.length === 0) return evidence;
  const uses = sets.flatMap(({ own, technologies, makers }) =>
    technologies.flatMap((technology) => {
      const known = evidence.parameters.get(parameterId.use(own.resource, technology));
      // Where nobody is left, a port needs too much in whichever unit.
      const points = known?.points ?? (makers.size === 0 ? [certain(1)] : []);
      const id = parameterId.use(resourceOfSet(own.stage, technologies), technology);
      return points.length === 0 ? [] : [[id, { id, points }] as const];
    }),
  );
  const added = sets.map(({ own, technologies }) => resourceOfSet(own.stage, technologies));
  return {
    ...evidence,
    resources: [...evidence.resources, ...added],
    parameters: new Map([...evidence.parameters, ...uses]),
  };
}
