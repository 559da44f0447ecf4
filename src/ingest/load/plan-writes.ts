import { RELATION_SHAPES, RETRACTED_SHAPES } from '../plan/relation-shapes.ts';
import type { GraphPlan, NodePlan } from '../plan/shape.ts';
import type { ReportProgress } from '../progress.ts';
import { generationsTaken } from './generations-taken.ts';
import { KnownRelations } from './known-relations.ts';
import { LinkWrites } from './link-writes.ts';
import { type Comparison, nodeWrites } from './node-writes.ts';
import { relationWrites } from './relation-writes.ts';
import { RetoldMoney } from './retold-money.ts';
import { readStanding, type Standing } from './standing.ts';
import { Tally } from './tally.ts';
import type { RunRead, Write } from './write.ts';
import { WrittenMoney } from './written-money.ts';

/** A plan beside the graph: what would be written, and what has been counted and settled of it so far. */
export interface Compared {
  readonly tally: Tally;
  readonly standing: Standing;
  /** Of the nodes that were to be written so far. */
  readonly links: LinkWrites;
  readonly writes: AsyncIterable<Write>;
}

/** Nothing is compared before the writes are asked for, one after the other. */
export async function comparePlan(plan: GraphPlan, run: RunRead, progress: ReportProgress): Promise<Compared> {
  const tally = new Tally(sizeOf(plan), progress);
  const standing = await readStanding(run);
  const links = new LinkWrites();
  const money = new RetoldMoney(run, standing.merged, plan.money);
  return { tally, standing, links, writes: planWrites(plan, run, { tally, links, standing, money }) };
}

/** Everything that makes the graph hold the plan, in an order in which each batch finds what it points to. */
async function* planWrites(plan: GraphPlan, run: RunRead, comparison: Comparison): AsyncIterable<Write> {
  const { links, standing } = comparison;
  const money = await moneyWrites(plan, run, comparison);
  for (const nodes of plan.nodes) yield* money.get(nodes) ?? nodeWrites(nodes, run, comparison);
  yield* generationsTaken(plan, run, { links, edits: standing.edits });
  yield* links.writes();
  const known = await KnownRelations.read([...RELATION_SHAPES, ...RETRACTED_SHAPES], run);
  for (const relations of plan.relations) yield* relationWrites(relations, known, comparison);
}

/**
 * What makes the graph hold the figures and rates. They are compared before the periods and firms that are told by them, and are
 * written in their place: these find them in the graph as they were.
 */
async function moneyWrites(
  plan: GraphPlan,
  run: RunRead,
  comparison: Comparison,
): Promise<ReadonlyMap<NodePlan, readonly Write[]>> {
  const byPlan = new Map<NodePlan, readonly Write[]>();
  for (const nodes of plan.nodes.filter(({ shape }) => WrittenMoney.has(shape))) {
    const writes: Write[] = [];
    for await (const write of nodeWrites(nodes, run, comparison)) writes.push(write);
    byPlan.set(nodes, writes);
  }
  return byPlan;
}

/** Rows of the plan, nodes and relationships together. */
export function sizeOf({ nodes, relations }: GraphPlan): number {
  return [...nodes, ...relations].reduce((sum, { count }) => sum + count, 0);
}
