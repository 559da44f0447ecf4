import { thingText } from '../../domain/graph/change.ts';
import type { GraphTransaction } from '../../graph/graph-store.ts';
import { snapshotText, type ThingChange } from '../edit/thing-change.ts';
import { inBatches } from '../load/write.ts';
import { newMark } from '../state-mark.ts';
import { addChanges, takeNumbers } from './state-writes.ts';

/** Who writes, when and why. */
export interface Author {
  readonly actor: string;
  /** Instant in ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string | null;
}

/** Adds an entry to the history for each change, in their order, within the transaction that makes them. */
export async function recordChanges(
  transaction: GraphTransaction,
  changes: readonly ThingChange[],
  graphVersion: number,
  { actor, at, reason }: Author,
): Promise<void> {
  const [taken] = await transaction.run(takeNumbers, { count: changes.length, ...newMark() });
  let first = Number(taken?.last) - changes.length + 1;
  for (const some of inBatches(changes)) {
    const rows = some.map(({ kind, key, action, before, after }, index) => ({
      ...{ seq: first + index, at, actor, reason, action, kind, key, graphVersion },
      of: thingText({ kind, key }),
      before: snapshotText(before),
      after: snapshotText(after),
    }));
    await transaction.run(addChanges, { rows });
    first += some.length;
  }
}
