import { createAnswerCache } from '../../api/answer-cache.ts';
import { eraNow, noteVersion, watchEra } from '../../api/era.ts';
import { type Failure, mayPass, unreachable } from '../../api/failure.ts';
import { watch } from '../../api/watch.ts';
import { IntervalsDocument, type IntervalsSubscriptionVariables } from '../../generated/graphql.ts';
import { type Drawing, type Intervals, intervalsOf } from './intervals.ts';

/** The pause before the second attempt; each next one is twice as long, so that pages left open do not press a server. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

const BEGINNING: Drawing = { kind: 'running', done: 0, total: 0 };
const known = createAnswerCache(30);
watchEra((fell) => {
  if (fell) known.clear();
});

/** Names what is drawn: for these variables, on this version of the graph. */
export function drawingKey(variables: IntervalsSubscriptionVariables, graphVersion: string): string {
  return JSON.stringify({ variables, graphVersion });
}

export function isDrawn(key: string): boolean {
  return known.get(key) !== undefined;
}

/**
 * Draws the intervals that a `drawingKey` names, again and again while the server is away, until aborted. Those of another
 * version of the graph are kept for the answer of that version, which the pages then ask for; until it comes, which brings
 * a key of its own, or the server has caught up, they are drawn again.
 */
export async function drawIntervals(key: string, signal: AbortSignal, tell: (drawing: Drawing) => void): Promise<void> {
  const before = known.get(key);
  // Only this function writes into the cache.
  if (before !== undefined) return tell({ kind: 'done', intervals: before as Intervals });
  tell(BEGINNING);
  try {
    for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const drawing = await drawOnce(key, signal, tell);
      tell(drawing);
      if (isLast(drawing)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } catch {
    // Aborted: the levers have moved on.
  }
}

function isLast(drawing: Drawing): boolean {
  return drawing.kind === 'failed' ? !mayPass(drawing.failure) : drawing.kind === 'done';
}

async function drawOnce(key: string, signal: AbortSignal, tell: (drawing: Drawing) => void): Promise<Drawing> {
  const { variables, graphVersion } = JSON.parse(key);
  const askedIn = eraNow();
  for await (const outcome of watch(IntervalsDocument, variables, signal)) {
    if (outcome.kind === 'failure') return failed(outcome.failure);
    const { done, total, completed } = outcome.data.redistributionProgress;
    if (completed) {
      noteVersion(Number(completed.graphVersion), askedIn);
      const drawing = kept(drawingKey(variables, completed.graphVersion), intervalsOf(completed));
      return completed.graphVersion === graphVersion ? drawing : { kind: 'waiting' };
    }
    tell({ kind: 'running', done, total });
  }
  // The stream ended before the draws did: whatever sent it is gone.
  return failed(unreachable());
}

function failed(failure: Failure): Drawing {
  return { kind: 'failed', failure };
}

function kept(key: string, intervals: Intervals): Drawing {
  known.set(key, intervals);
  return { kind: 'done', intervals };
}
