import type { GraphValue } from '../../graph/graph-store.ts';
import type { NodeItem, NodePlan } from '../plan/shape.ts';
import type { LinkWrites } from './link-writes.ts';
import type { Tally } from './load-report.ts';
import { type NodeStatements, nodeStatements } from './node-statements.ts';
import { hashOfStamp, rowHash } from './row-hash.ts';
import { BATCH, batches, type RunRead, type Write } from './write.ts';

/** Compares the planned nodes of one label with the graph's and yields what makes them equal; their links come later. */
export async function* nodeWrites(plan: NodePlan, run: RunRead, tally: Tally, links: LinkWrites): AsyncIterable<Write> {
  const statements = nodeStatements(plan.shape);
  const known = await knownHashes(statements, run);
  let added: GraphValue[] = [];
  const changed: GraphValue[] = [];
  for (const item of plan.items()) {
    const hash = rowHash([item.values, item.links]);
    const outcome = !known.has(item.key) ? 'added' : known.get(item.key) === hash ? 'unchanged' : 'changed';
    tally.count(plan.shape.label, outcome);
    if (outcome === 'unchanged') continue;
    links.take(plan.shape, item, outcome);
    (outcome === 'added' ? added : changed).push(toRow(item, hash));
    if (added.length < BATCH) continue;
    yield { kind: 'addition', statement: statements.add, rows: added };
    added = [];
  }
  yield* batches('addition', statements.add, added);
  yield* batches('change', statements.change, changed);
}

async function knownHashes(statements: NodeStatements, run: RunRead): Promise<ReadonlyMap<GraphValue, GraphValue>> {
  const rows = await run(statements.hashes);
  return new Map(rows.map(({ key, stamp }) => [key ?? null, hashOfStamp(stamp)]));
}

function toRow({ key, values }: NodeItem, hash: number): GraphValue {
  return [key, hash, ...values];
}
