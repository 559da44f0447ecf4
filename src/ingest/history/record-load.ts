import type { GraphTransaction } from '../../graph/graph-store.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Author, recordChanges } from './record-changes.ts';

/** Enters a load into the history as one change of the graph, with how many rows it added and changed. */
export async function recordLoad(
  transaction: GraphTransaction,
  { version, added, changed }: Loaded,
  author: Author | null,
): Promise<void> {
  if (author === null) return;
  const load = { kind: 'Graph', key: 'graph', action: 'LOAD', before: null, after: { added, changed } } as const;
  await recordChanges(transaction, [load], version, author);
}
