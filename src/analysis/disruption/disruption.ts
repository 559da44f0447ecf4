import { bottlenecksIn } from '../../economics/bottlenecks/bottlenecks.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { Comparison } from '../../economics/scenario.ts';
import { flowsIn } from '../flows/flows-in.ts';
import { afterLoss } from './after-loss.ts';
import { compareYears } from './compare-years.ts';
import type { DisruptionRequest, DisruptionYear } from './disruption-types.ts';
import { hitStages } from './hit-stages.ts';
import { hitsIn } from './hits.ts';
import { sharesAfter } from './shares-after.ts';
import { leversOf, stageLoss } from './stage-capacity.ts';
import { worldWith } from './world.ts';
import type { YearPart } from './year-parts.ts';

/**
 * What ships and who earns in one year when some holders deliver less, against the same scenario without it. The capacity of
 * each stage that is hit loses the share that the hit hold there, and technologies that only some holders can make get no
 * more than these have left; the bottleneck program ships what there is, and its ports say who delivers how much: nine
 * linear programs. The comparison has been validated, and its scenario has the year.
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
  const hit = hitStages(prepared.evidence, flows, hits, lostPart);
  const world = worldWith(prepared, comparison, hit, flows, request.fallback);
  const losses = hit.map((stage) => stageLoss(world, stage, hits, lostPart));
  const levers = hit.flatMap((stage, index) => leversOf(world, stage, losses[index] ?? null, year));
  const shipped = bottlenecksIn(world.prepared, afterLoss(world.comparison, levers, []), year, request.fallback);
  const shares = hit.flatMap((stage) => sharesAfter(world, stage, shipped));
  const after = bottlenecksIn(world.prepared, afterLoss(world.comparison, levers, shares), year, request.fallback);
  const stages = losses.filter((loss) => loss !== null);
  return { year, lostPart, hits, stages, ...compareYears(world.before, after, hits) };
}
