import type { Problem } from '../problem.ts';
import type { Row, TableName } from '../tables/tables.ts';

/** The rows of a folder in which no mistake was found, by table, in the order of the files. */
export type Folder = { readonly [N in Exclude<TableName, 'relations'>]: readonly Row<N>[] } & {
  readonly relations: PassingRows<Row<'relations'>>;
};

/** Rows of a table too large to hold: they are read anew each time. */
export interface PassingRows<R> {
  readonly count: number;
  /** Several rows at a time. Fails with FolderRefused when the table is not any more what it was when it was checked. */
  rows(): AsyncIterable<readonly R[]>;
}

/** What reading and checking a folder found. The rows are complete only where there is no problem. */
export interface CheckedFolder {
  readonly folder: Folder;
  /** Mistakes: with any of them, nothing is loaded. */
  readonly problems: readonly Problem[];
  /** What is allowed but deserves a look. */
  readonly warnings: readonly Problem[];
}
