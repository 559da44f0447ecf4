import type { Problem } from '../problem.ts';
import type { Row, TableName } from '../tables/tables.ts';

/** The rows of a folder in which no mistake was found, by table, in the order of the files. */
export type Folder = { readonly [N in TableName]: readonly Row<N>[] };

/** What reading and checking a folder found. The rows are complete only where there is no problem. */
export interface CheckedFolder {
  readonly folder: Folder;
  /** Mistakes: with any of them, nothing is loaded. */
  readonly problems: readonly Problem[];
  /** What is allowed but deserves a look. */
  readonly warnings: readonly Problem[];
}
