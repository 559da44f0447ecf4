/** The newest version of the graph that an answer spoke of; a lower one is an older answer that came late. */
let newest: number | null = null;
let era = 0;
const watchers = new Set<() => void>();

/**
 * A number that rises whenever an earlier answer may be untrue: an answer spoke of a newer version of the graph, or these
 * pages wrote something. What is kept of answers holds for the era in which it was asked.
 */
export function eraNow(): number {
  return era;
}

/** For `useSyncExternalStore`: calls back at each new era until what it returns is called. */
export function watchEra(callback: () => void): () => void {
  watchers.add(callback);
  return () => watchers.delete(callback);
}

export function beginEra(): void {
  era += 1;
  for (const watcher of [...watchers]) watcher();
}

/** Notes the versions of the graph that an answer names: of itself, or of what it asked for. */
export function noteVersions(answer: object): void {
  for (const part of [answer, ...Object.values(answer)]) {
    if (typeof part === 'object' && part !== null && 'graphVersion' in part) noteVersion(Number(part.graphVersion));
  }
}

/** Notes the version of the graph of which an answer speaks. */
export function noteVersion(version: number): void {
  if (newest !== null && version <= newest) return;
  const isFirst = newest === null;
  newest = version;
  if (!isFirst) beginEra();
}
