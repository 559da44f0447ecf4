import { onStandingGround } from '../house/groundless.ts';
import { CLAIM } from '../plan/node-shapes.ts';
import type { NodeItem, NodePlan, NodeShape } from '../plan/shape.ts';
import { type ChangedNode, nodeContests } from './edits/node-contests.ts';
import type { LinkWrites } from './link-writes.ts';
import { nodeNow } from './node-now.ts';
import { type NodeStatements, nodeStatements } from './node-statements.ts';
import { outcomeOf } from './outcome.ts';
import type { RetoldMoney } from './retold-money.ts';
import { hashOfStamp, nodeHash } from './row-hash.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';
import { BATCH, batches, inBatches, type ListRow, type RunRead, sparseBatches, type Write } from './write.ts';

/** Cells before the properties: key and hash. */
const FIXED = 2;

/** What a load keeps of its comparison with the graph. */
export interface Comparison {
  readonly tally: Tally;
  readonly links: LinkWrites;
  readonly standing: Standing;
  readonly money: RetoldMoney;
}

/** Compares the planned nodes of one label with the graph's and yields what makes them equal; their links come later. */
export async function* nodeWrites(
  plan: NodePlan,
  run: RunRead,
  { tally, links, standing, money }: Comparison,
): AsyncIterable<Write> {
  const { shape } = plan;
  const { merged, retracted, edits } = standing;
  const { hashes, add, change } = nodeStatements(shape);
  const known = new Map((await run(hashes)).map(({ key, stamp }) => [key, hashOfStamp(stamp)]));
  let added: ChangedNode[] = [];
  const changed: ChangedNode[] = [];
  const isGone = (claim: string) => retracted.has(CLAIM.label, claim);
  for (const item of plan.items()) {
    // That of the row as the folder has it, so that loading it again changes nothing.
    const hash = nodeHash(item);
    const isRetracted = retracted.has(shape.label, item.key);
    if (isRetracted) retracted.met.push({ kind: shape.label, key: item.key });
    const outcome =
      isRetracted || merged.has(shape.label, item.key) ? 'unchanged' : outcomeOf(hash, known.get(item.key));
    tally.count(shape.label, outcome);
    if (outcome === 'unchanged') continue;
    money.note(shape, item, outcome);
    const now = onStandingGround(shape, nodeNow(shape, item, merged), isGone);
    if (outcome === 'changed') changed.push({ item: now, hash });
    if (outcome !== 'added') continue;
    links.take(shape, now, outcome);
    added.push({ item: now, hash });
    if (added.length < BATCH) continue;
    yield* await additions(shape, add, money, added);
    added = [];
  }
  yield* await additions(shape, add, money, added);
  const contests = nodeContests(shape, merged);
  for (const some of inBatches(changed)) {
    const settled = await edits.settle(await money.retell(shape, some), contests);
    for (const { item } of settled) links.take(shape, item, 'changed');
    money.written.take(shape, settled.map(toItem), 'changed');
    yield* batches('change', change, settled.map(toRow));
  }
  yield* money.others(shape, edits.changes);
}

/** New nodes in batches; figures and rates among them are taken notice of. */
async function additions(
  shape: NodeShape,
  add: NodeStatements['add'],
  money: RetoldMoney,
  rows: readonly ChangedNode[],
): Promise<Iterable<Write>> {
  const told = await money.retellAdded(shape, rows);
  money.written.take(shape, told.map(toItem), 'added');
  return sparseBatches('addition', FIXED, add, told.map(toRow));
}

function toItem({ item }: ChangedNode): NodeItem {
  return item;
}

function toRow({ item, hash }: ChangedNode): ListRow {
  return [item.key, hash, ...item.values];
}
