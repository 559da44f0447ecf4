import { RELATION_SHAPES, RETRACTED_SHAPES } from '../plan/relation-shapes.ts';
import type { GraphPlan } from '../plan/shape.ts';
import { KnownRelations } from './known-relations.ts';
import { LinkWrites } from './link-writes.ts';
import { MergedFirms } from './merged-firms.ts';
import { nodeWrites } from './node-writes.ts';
import { relationWrites } from './relation-writes.ts';
import type { Tally } from './tally.ts';
import type { RunRead, Write } from './write.ts';

/** Everything that makes the graph hold the plan, in an order in which each batch finds what it points to. */
export async function* planWrites(plan: GraphPlan, run: RunRead, tally: Tally): AsyncIterable<Write> {
  const merged = await MergedFirms.read(run);
  const links = new LinkWrites(merged);
  for (const nodes of plan.nodes) yield* nodeWrites(nodes, run, { tally, links, merged });
  yield* links.writes();
  const known = await KnownRelations.read([...RELATION_SHAPES, ...RETRACTED_SHAPES], run);
  for (const relations of plan.relations) yield* relationWrites(relations, known, { tally, merged });
}

/** Rows of the plan, nodes and relationships together. */
export function sizeOf({ nodes, relations }: GraphPlan): number {
  return [...nodes, ...relations].reduce((sum, { count }) => sum + count, 0);
}
