import { RELATION_KIND } from '../edit/relation-record.ts';
import { RETRACTED_TYPE } from '../plan/relation-shapes.ts';
import type { RelationItem, RelationPlan, RelationShape } from '../plan/shape.ts';
import { type ChangedRelation, relationContests } from './edits/relation-contests.ts';
import type { KnownRelation, KnownRelations } from './known-relations.ts';
import type { MergedFirms } from './merged-firms.ts';
import { outcomeOf } from './outcome.ts';
import { relationStatements } from './relation-statements.ts';
import { rowHash } from './row-hash.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';
import { BATCH, batches, inBatches, type ListRow, sparseBatches, type Write } from './write.ts';

/** Cells before the properties: id, hash and the keys of both ends. */
const FIXED = 4;

/**
 * Compares planned relationships with the graph's and yields what makes them equal. A changed one is made anew, because its
 * ends, and even its type, may be others.
 */
export async function* relationWrites(
  plan: RelationPlan,
  known: KnownRelations,
  { tally, standing }: { readonly tally: Tally; readonly standing: Standing },
): AsyncIterable<Write> {
  const { merged, retracted } = standing;
  const added = new RowsByShape(merged);
  const rows: ChangedRelation[] = [];
  for await (const items of plan.items()) {
    for (const item of items) {
      const hash = rowHash([item.shape.type, item.from, item.to, item.values]);
      const before = known.get(item.shape.space, item.id);
      const isRetracted = before?.shape.type === RETRACTED_TYPE;
      if (isRetracted) retracted.met.push({ kind: RELATION_KIND[item.shape.space], key: item.id });
      const isLeft = isRetracted || merged.isWithinOne(item);
      const outcome = isLeft ? 'unchanged' : outcomeOf(hash, before?.hash);
      tally.count(item.shape.type, outcome);
      if (outcome === 'added' && added.push(item, hash) === BATCH) yield* added.writes('addition', item.shape);
      if (outcome === 'changed' && before !== undefined) rows.push({ item, hash, before });
    }
  }
  yield* added.allWrites('addition');
  yield* changeWrites(rows, standing);
}

/** Settled before anything is dropped: what stands is read from the graph. The ids of one plan are of one space. */
async function* changeWrites(rows: readonly ChangedRelation[], { merged, edits }: Standing): AsyncIterable<Write> {
  const [first] = rows;
  if (first === undefined) return;
  const contests = relationContests(first.item.shape.space, merged);
  const changed = new RowsByShape(merged);
  for (const some of inBatches(rows)) {
    for (const { item, hash } of await edits.settle(some, contests)) changed.push(item, hash);
  }
  yield* dropWrites(rows.map(({ before }) => before));
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
