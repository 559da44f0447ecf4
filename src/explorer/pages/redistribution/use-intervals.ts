import { useEffect, useState } from 'react';
import { createAnswerCache } from '../../api/answer-cache.ts';
import { watch } from '../../api/watch.ts';
import { IntervalsDocument } from '../../generated/graphql.ts';
import type { Cases } from '../../scenario/cases.ts';
import { type Drawing, type Intervals, intervalsOf } from './intervals.ts';

/** Draws begin once the levers rest: a run in the middle of a drag would only slow the drag down. */
const REST_MS = 300;

const OFF: Drawing = { kind: 'off' };
const WAITING: Drawing = { kind: 'waiting' };
const BEGINNING: Drawing = { kind: 'running', done: 0, total: 0 };
const known = createAnswerCache(30);

/** The intervals of a scenario and year, drawn after the answer is there and stopped when something moves. */
export function useIntervals(cases: Cases | null, year: number, draws: number): Drawing {
  const key = cases === null || draws === 0 ? null : JSON.stringify({ ...drawn(cases, draws), year });
  const [settled, settle] = useState<{ readonly key: string; readonly drawing: Drawing } | null>(null);
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const tell = (drawing: Drawing) => settle({ key, drawing });
    const timer = setTimeout(() => void run(key, controller.signal, tell), known.get(key) === undefined ? REST_MS : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  if (draws === 0) return OFF;
  return key !== null && settled?.key === key ? settled.drawing : WAITING;
}

function drawn({ scenario, baseline }: Cases, draws: number): Cases {
  return { scenario: { ...scenario, uncertainty: { draws } }, ...(baseline === undefined ? {} : { baseline }) };
}

async function run(key: string, signal: AbortSignal, tell: (drawing: Drawing) => void): Promise<void> {
  const before = known.get(key);
  // Only this function writes into the cache.
  if (before !== undefined) return tell({ kind: 'done', intervals: before as Intervals });
  tell(BEGINNING);
  try {
    for await (const outcome of watch(IntervalsDocument, JSON.parse(key), signal)) {
      if (outcome.kind === 'failure') return tell({ kind: 'failed', failure: outcome.failure });
      const { done, total, completed } = outcome.data.redistributionProgress;
      if (completed === null || completed === undefined) tell({ kind: 'running', done, total });
      else tell(kept(key, intervalsOf(completed)));
    }
  } catch {
    // Aborted: the levers have moved on.
  }
}

function kept(key: string, intervals: Intervals): Drawing {
  known.set(key, intervals);
  return { kind: 'done', intervals };
}
