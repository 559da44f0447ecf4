/** Which states of the graph were seen here lately, as bookmarks. */
export interface SeenStates {
  /** What a call must see at least: what it asks for, and what was seen. */
  atLeast(bookmarks: readonly string[]): readonly string[];
  /** A call that had to see `before` saw `after`. */
  saw(before: readonly string[], after: readonly string[]): void;
}

/**
 * In milliseconds: longer than a request takes to read the version and what belongs to it. For no longer than this, reads wait in
 * vain for a state that is gone for good, since the database was restored from an older copy.
 */
const MATTERS_MS = 30_000;

/**
 * Followers of a cluster lag, each in its way: without this, a read may see less than the one before it. What is kept in memory under
 * the graph's version would then be older than the version says.
 */
export function createSeenStates(now: () => number = () => performance.now()): SeenStates {
  const seen = new Map<string, number>();
  return {
    atLeast(bookmarks) {
      const oldest = now() - MATTERS_MS;
      for (const [bookmark, at] of seen) if (at < oldest) seen.delete(bookmark);
      return [...new Set([...bookmarks, ...seen.keys()])];
    },
    saw(before, after) {
      for (const bookmark of before) seen.delete(bookmark);
      for (const bookmark of after) seen.set(bookmark, now());
    },
  };
}

/** One server has one state: nothing to keep in mind. */
export const ONE_STATE: SeenStates = { atLeast: (bookmarks) => bookmarks, saw: () => {} };
