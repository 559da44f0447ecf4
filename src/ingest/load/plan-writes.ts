import { RELATION_SHAPES } from '../plan/relation-shapes.ts';
import type { GraphPlan } from '../plan/shape.ts';
import type { ReportProgress } from '../progress.ts';
import { KnownRelations } from './known-relations.ts';
import { LinkWrites } from './link-writes.ts';
import type { Tally } from './load-report.ts';
import { nodeWrites } from './node-writes.ts';
import { relationWrites } from './relation-writes.ts';
import type { RunRead, Write } from './write.ts';

/** Everything that makes the graph hold the plan, in an order in which each batch finds what it points to. */
export async function* planWrites(
  plan: GraphPlan,
  run: RunRead,
  tally: Tally,
  progress: ReportProgress,
): AsyncIterable<Write> {
  const step = stepper(plan, progress);
  const links = new LinkWrites();
  for (const nodes of plan.nodes) {
    yield* nodeWrites(nodes, run, tally, links);
    step(nodes.shape.label, nodes.count);
  }
  yield* links.writes();
  const known = await KnownRelations.read(RELATION_SHAPES, run);
  for (const relations of plan.relations) {
    yield* relationWrites(relations, known, tally);
    step(relations.shape.type, relations.count);
  }
}

/** Rows of the plan, nodes and relationships together. */
export function sizeOf({ nodes, relations }: GraphPlan): number {
  return [...nodes, ...relations].reduce((sum, { count }) => sum + count, 0);
}

function stepper(plan: GraphPlan, progress: ReportProgress): (what: string, rows: number) => void {
  const total = sizeOf(plan);
  let done = 0;
  return (what, rows) => {
    done += rows;
    progress({ phase: 'write', what, done, total });
  };
}
