import type { GraphValue } from '../../graph/graph-store.ts';
import type { RelationItem, RelationPlan } from '../plan/shape.ts';
import type { KnownRelation, KnownRelations } from './known-relations.ts';
import type { Tally } from './load-report.ts';
import { relationStatements } from './relation-statements.ts';
import { rowHash } from './row-hash.ts';
import { BATCH, batches, type Write } from './write.ts';

/**
 * Compares the planned relationships of one type with the graph's and yields what makes them equal. A changed one is made
 * anew, because its ends, and even its type, may be others.
 */
export function* relationWrites(plan: RelationPlan, known: KnownRelations, tally: Tally): Iterable<Write> {
  const { shape } = plan;
  const { add } = relationStatements(shape);
  let added: GraphValue[] = [];
  const changed: GraphValue[] = [];
  const replaced: KnownRelation[] = [];
  for (const item of plan.items()) {
    const hash = rowHash([shape.type, item.from, item.to, item.values]);
    const before = known.get(shape.space, item.id);
    const outcome = before === undefined ? 'added' : before.hash === hash ? 'unchanged' : 'changed';
    tally.count(shape.type, outcome);
    if (outcome === 'added') added.push(toRow(item, hash));
    if (outcome === 'changed') changed.push(toRow(item, hash));
    if (outcome === 'changed' && before !== undefined) replaced.push(before);
    if (added.length < BATCH) continue;
    yield { kind: 'addition', statement: add, rows: added };
    added = [];
  }
  yield* batches('addition', add, added);
  yield* dropWrites(replaced);
  yield* batches('change', add, changed);
}

function* dropWrites(replaced: readonly KnownRelation[]): Iterable<Write> {
  for (const shape of new Set(replaced.map((before) => before.shape))) {
    const rows = replaced.filter((before) => before.shape === shape).map(({ id, from }) => [id, from]);
    yield* batches('change', relationStatements(shape).drop, rows);
  }
}

function toRow({ id, from, to, values }: RelationItem, hash: number): GraphValue {
  return [id, hash, from, to, ...values];
}
