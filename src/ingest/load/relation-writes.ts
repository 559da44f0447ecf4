import type { RelationItem, RelationPlan, RelationShape } from '../plan/shape.ts';
import type { KnownRelation, KnownRelations } from './known-relations.ts';
import type { MergedFirms } from './merged-firms.ts';
import { outcomeOf } from './outcome.ts';
import { relationStatements } from './relation-statements.ts';
import { rowHash } from './row-hash.ts';
import type { Tally } from './tally.ts';
import { BATCH, batches, type ListRow, sparseBatches, type Write } from './write.ts';

/** Cells before the properties: id, hash and the keys of both ends. */
const FIXED = 4;

/**
 * Compares planned relationships with the graph's and yields what makes them equal. A changed one is made anew, because its
 * ends, and even its type, may be others.
 */
export async function* relationWrites(
  plan: RelationPlan,
  known: KnownRelations,
  { tally, merged }: { readonly tally: Tally; readonly merged: MergedFirms },
): AsyncIterable<Write> {
  const added = new RowsByShape(merged);
  const changed = new RowsByShape(merged);
  const replaced: KnownRelation[] = [];
  for await (const items of plan.items()) {
    for (const item of items) {
      const hash = rowHash([item.shape.type, item.from, item.to, item.values]);
      const before = known.get(item.shape.space, item.id);
      const outcome = outcomeOf(hash, before?.hash);
      tally.count(item.shape.type, outcome);
      if (outcome === 'added' && added.push(item, hash) === BATCH) yield* added.writes('addition', item.shape);
      if (outcome === 'changed') changed.push(item, hash);
      if (outcome === 'changed' && before !== undefined) replaced.push(before);
    }
  }
  yield* added.allWrites('addition');
  yield* dropWrites(replaced);
  yield* changed.allWrites('change');
}

/** Rows that wait to be written, by the type of relationship that they make. */
class RowsByShape {
  readonly #rows = new Map<RelationShape, ListRow[]>();
  readonly #merged: MergedFirms;

  constructor(merged: MergedFirms) {
    this.#merged = merged;
  }

  /** The number of rows that now wait with this one. */
  push({ shape, id, from, to, values }: RelationItem, hash: number): number {
    const rows = this.#rows.get(shape) ?? [];
    this.#rows.set(shape, rows);
    const ends = [this.#merged.now(shape.from.label, from), this.#merged.now(shape.to.label, to)];
    return rows.push([id, hash, ...ends, ...values]);
  }

  /** Takes out the rows of one type. */
  *writes(kind: Write['kind'], shape: RelationShape): Iterable<Write> {
    const rows = this.#rows.get(shape) ?? [];
    this.#rows.delete(shape);
    yield* sparseBatches(kind, FIXED, relationStatements(shape).add, rows);
  }

  *allWrites(kind: Write['kind']): Iterable<Write> {
    for (const shape of [...this.#rows.keys()]) yield* this.writes(kind, shape);
  }
}

function* dropWrites(replaced: readonly KnownRelation[]): Iterable<Write> {
  for (const shape of new Set(replaced.map((before) => before.shape))) {
    const rows = replaced.filter((before) => before.shape === shape).map(({ id, from }) => [id, from]);
    yield* batches('change', relationStatements(shape).drop, rows);
  }
}
