import { thingText } from '../../domain/graph/change.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ChangeMark, changedThings } from '../../queries/history/changed-things.ts';
import type { GraphState } from '../../queries/history/graph-state.ts';

/** A state of the graph, and its newest entry of the history: when it was written, and of what; null where there is none. */
export interface Mark {
  readonly state: GraphState;
  readonly newest: string | null;
}

/** What was written between a mark and a later one. */
export interface Changed {
  /** In the order of writing. */
  readonly changes: readonly ChangeMark[];
  readonly mark: Mark;
}

/** Entries of one statement. */
const PAGE = 1_000;

/** The mark of a state. */
export async function markOf(reader: GraphReader, state: GraphState): Promise<Mark> {
  const [newest] = state.seq === 0 ? [] : await changedThings(reader, state.seq, state.seq);
  return { state, newest: newest === undefined ? null : textOf(newest) };
}

/**
 * What was written after a mark up to a state, as the history tells it. Null where it cannot tell: a folder was loaded, or
 * the graph is another than the one that was marked, because it was restored.
 */
export async function changedSince(reader: GraphReader, mark: Mark, now: GraphState): Promise<Changed | null> {
  const { state } = mark;
  if (hasLoaded(state, now) || now.seq < state.seq || isOther(state, now)) return null;
  const entries: ChangeMark[] = [];
  // The marked entry comes too: in another graph it is another, or none.
  const first = mark.newest === null ? state.seq + 1 : state.seq;
  for (let from = first; from <= now.seq; from += PAGE) {
    const to = Math.min(now.seq, from + PAGE - 1);
    const page = await changedThings(reader, from, to);
    if (page.length !== to + 1 - from) return null;
    for (const entry of page) entries.push(entry);
  }
  const marked = entries.find(({ seq }) => seq === state.seq);
  if (marked !== undefined && textOf(marked) !== mark.newest) return null;
  const changes = entries.filter((entry) => entry !== marked);
  const versions = new Set(changes.map(({ graphVersion }) => graphVersion));
  if (versions.size !== now.version - state.version) return null;
  const newest = entries.at(-1);
  return { changes, mark: { state: now, newest: newest === undefined ? null : textOf(newest) } };
}

function isOther(before: GraphState, now: GraphState): boolean {
  return now.version === before.version && now.mark !== before.mark;
}

/** Whether a load ended since. One that failed took back things which may have been read. */
function hasLoaded(before: GraphState, now: GraphState): boolean {
  if (now.loadedVersion !== before.loadedVersion) return true;
  const begun = now.loads !== before.loads;
  return now.loading ? before.loading && begun : before.loading || begun;
}

/** Two graphs that were one hardly write of the same thing in the same millisecond. */
function textOf(change: ChangeMark): string {
  return `${change.at} ${thingText(change)}`;
}
