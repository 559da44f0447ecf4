/** The version of the graph that the pages take for the present one. */
let present: number | null = null;
/** When it last became a lower one, in milliseconds of `performance.now`. */
let fellAt = Number.NEGATIVE_INFINITY;
/** A lower version counts once in this time: two servers that answer in turn, one behind the other, must not make pages ask for ever. */
const FALL_MS = 60_000;
let era = 0;
const watchers = new Set<EraWatcher>();

/** Is told at each new era whether it began because the graph's version fell: what was kept by version speaks of another graph then. */
type EraWatcher = (fell: boolean) => void;

/**
 * A number that rises whenever an earlier answer may be untrue: an answer spoke of another version of the graph, or these
 * pages wrote something. What is kept of answers holds for the era in which it was asked.
 */
export function eraNow(): number {
  return era;
}

/** Calls back at each new era until what it returns is called; fit for `useSyncExternalStore`. */
export function watchEra(watcher: EraWatcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function beginEra(fell = false): void {
  era += 1;
  for (const watcher of [...watchers]) watcher(fell);
}

/** Notes the versions of the graph that an answer names, which was asked in an era: of itself, or of what it asked for. */
export function noteVersions(answer: object, askedIn: number): void {
  for (const part of [answer, ...Object.values(answer)]) {
    if (typeof part === 'object' && part !== null && 'graphVersion' in part) {
      noteVersion(Number(part.graphVersion), askedIn);
    }
  }
}

/**
 * Notes the version of the graph of which an answer speaks that was asked in an era. A lower one than the present is an
 * older answer that came late, where it was asked in an earlier era; else a server lags, or the graph was restored.
 */
export function noteVersion(version: number, askedIn: number): void {
  if (version === present) return;
  const isFirst = present === null;
  const fell = present !== null && version < present;
  if (fell && (askedIn !== era || performance.now() - fellAt < FALL_MS)) return;
  if (fell) fellAt = performance.now();
  present = version;
  if (!isFirst) beginEra(fell);
}
