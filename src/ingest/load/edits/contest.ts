import type { Snapshot } from '../../edit/thing-change.ts';
import type { RunRead } from '../write.ts';
import type { Entry } from './base.ts';
import type { ImportsMet } from './beside-imports.ts';
import type { Fields } from './fields.ts';

/** A row as it is to be written, and the thing then. */
export interface Settled<Row> {
  readonly row: Row;
  readonly after: Snapshot;
}

/** A thing that somebody edited or that an import filled, and whose row is another than at the last load. */
export interface Contest<Row> {
  readonly current: Snapshot;
  /** As the row says. */
  readonly planned: Snapshot;
  /** As the folder alone says, where the row is told with what the graph has beside it. */
  readonly alone?: Snapshot;
  /** The row with what imports had brought beside it. */
  readonly settled: Settled<Row>;
  /** The row that leaves the thing as it is but for the fields of these names, which are as settled. */
  readonly keep: (filled: readonly string[]) => Settled<Row>;
  /** Left out where imports bring nothing to things of the kind. */
  readonly imports?: ImportsMet;
}

/** How rows of one kind meet what the graph has. */
export interface Contests<Row> {
  /** As the history calls the kind. */
  readonly kind: string;
  readonly keyOf: (row: Row) => string;
  readonly read: (snapshot: Snapshot, key: string) => Fields;
  /** By key; a thing that the graph has no longer is left out. @param importsOf what imports did to a thing, the newest first */
  readonly of: (
    run: RunRead,
    rows: readonly Row[],
    importsOf: (key: string) => readonly Entry[],
  ) => Promise<ReadonlyMap<string, Contest<Row>>>;
}
