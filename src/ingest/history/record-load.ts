import type { GraphTransaction } from '../../graph/graph-store.ts';
import type { ThingChange } from '../edit/thing-change.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Author, recordChanges } from './record-changes.ts';

/**
 * Enters a load into the history: one change of the graph, with how many rows it added and changed, and one for each thing
 * that somebody had edited and that it changed, or that lost a generation to another technology.
 */
export async function recordLoad(
  transaction: GraphTransaction,
  { version, added, changed }: Loaded,
  ofEdited: readonly ThingChange[],
  author: Author | null,
): Promise<void> {
  if (author === null) return;
  const load = { kind: 'Graph', key: 'graph', action: 'LOAD', before: null, after: { added, changed } } as const;
  await recordChanges(transaction, [load, ...ofEdited], version, author);
}
