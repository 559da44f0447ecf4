import type { NodeItem, NodePlan } from '../plan/shape.ts';
import type { LinkWrites } from './link-writes.ts';
import type { MergedFirms } from './merged-firms.ts';
import { nodeStatements } from './node-statements.ts';
import { outcomeOf } from './outcome.ts';
import { hashOfStamp, rowHash } from './row-hash.ts';
import type { Tally } from './tally.ts';
import { BATCH, batches, type ListRow, type RunRead, sparseBatches, type Write } from './write.ts';

/** Cells before the properties: key and hash. */
const FIXED = 2;

/** Compares the planned nodes of one label with the graph's and yields what makes them equal; their links come later. */
export async function* nodeWrites(
  plan: NodePlan,
  run: RunRead,
  { tally, links, merged }: { readonly tally: Tally; readonly links: LinkWrites; readonly merged: MergedFirms },
): AsyncIterable<Write> {
  const { hashes, add, change } = nodeStatements(plan.shape);
  const known = new Map((await run(hashes)).map(({ key, stamp }) => [key, hashOfStamp(stamp)]));
  let added: ListRow[] = [];
  const changed: ListRow[] = [];
  for (const item of plan.items()) {
    const hash = rowHash([item.values, item.links]);
    const isGone = merged.has(plan.shape.label, item.key);
    const outcome = isGone ? 'unchanged' : outcomeOf(hash, known.get(item.key));
    tally.count(plan.shape.label, outcome);
    if (outcome === 'unchanged') continue;
    links.take(plan.shape, item, outcome);
    (outcome === 'added' ? added : changed).push(toRow(item, hash));
    if (added.length < BATCH) continue;
    yield* sparseBatches('addition', FIXED, add, added);
    added = [];
  }
  yield* sparseBatches('addition', FIXED, add, added);
  yield* batches('change', change, changed);
}

function toRow({ key, values }: NodeItem, hash: number): ListRow {
  return [key, hash, ...values];
}
