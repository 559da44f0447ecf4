import type { GraphRow } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';

/** One row of an export, with the cursor behind which another reading starts. */
export interface ExportedThing {
  readonly cursor: string;
  readonly row: GraphRow;
}

export interface ExportedPage {
  readonly things: readonly ExportedThing[];
  /** Where the next page starts; null at the end. */
  readonly next: string | null;
}

/** Reads a table from behind a cursor, in the order of its keys; `''` starts at the beginning. */
export type ReadPage = (reader: GraphReader, after: string) => Promise<ExportedPage>;

/** Things of one statement: large enough to be quick, small enough to be held. */
export const PAGE = 500;
