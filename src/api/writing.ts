import type { GraphStore, WriteOptions } from '../graph/graph-store.ts';

/** How a request changes the graph. */
export interface Writing {
  readonly store: GraphStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What is left of the request's time, and who is told of the write; a client that leaves before its write commits leaves the graph as it was. */
  readonly limits: () => WriteOptions;
  /** Called after a write with its bookmarks: the request then reads anew, and sees what it wrote. */
  readonly wrote: (bookmarks: readonly string[]) => void;
}
