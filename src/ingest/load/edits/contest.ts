import type { Snapshot } from '../../edit/thing-change.ts';
import type { RunRead } from '../write.ts';
import type { Fields } from './fields.ts';

/** A thing that somebody edited, and whose row is another than at the last load. */
export interface Contest<Row> {
  readonly current: Snapshot;
  readonly planned: Snapshot;
  /** The row that leaves the thing as it is but for the fields of these names, which are as planned; and the thing then. */
  readonly keep: (filled: readonly string[]) => { readonly row: Row; readonly after: Snapshot };
}

/** How rows of one kind meet what the graph has. */
export interface Contests<Row> {
  /** As the history calls the kind. */
  readonly kind: string;
  readonly keyOf: (row: Row) => string;
  readonly read: (snapshot: Snapshot) => Fields;
  /** By key; a thing that the graph has no longer is left out. */
  readonly of: (run: RunRead, rows: readonly Row[]) => Promise<ReadonlyMap<string, Contest<Row>>>;
}
