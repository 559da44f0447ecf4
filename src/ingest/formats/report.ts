import type { BoundedList, Review, Unreadable } from './findings.ts';
import type { Match } from './matching/match.ts';

export interface ImportReport {
  readonly file: string;
  /** Records of the file, those that matched nothing among them. */
  readonly records: number;
  readonly matches: readonly Match[];
  /** What is new, a line each: `nvidia: lei 549300…`. */
  readonly changes: readonly string[];
  readonly reviews: BoundedList<Review>;
  readonly unreadable: BoundedList<Unreadable>;
  /** Whether the changes are in the graph. */
  readonly applied: boolean;
  /** The graph's version afterwards; null where nothing was written. */
  readonly version: number | null;
}
