import type { GraphStore } from '../graph/graph-store.ts';

/** How a request changes the graph. */
export interface Writing {
  readonly store: GraphStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that a write may take. */
  readonly timeoutMs: number;
  /** Called after a write with its bookmarks: the request then reads anew, and sees what it wrote. */
  readonly wrote: (bookmarks: readonly string[]) => void;
}
