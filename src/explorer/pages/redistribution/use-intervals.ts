import { useEffect, useState } from 'react';
import type { Cases } from '../../scenario/cases.ts';
import { drawIntervals, drawingKey, isDrawn } from './draw-intervals.ts';
import type { Drawing } from './intervals.ts';

/** Draws begin once the levers rest: a run in the middle of a drag would only slow the drag down. */
const REST_MS = 300;

const OFF: Drawing = { kind: 'off' };
const WAITING: Drawing = { kind: 'waiting' };

/** The intervals of the answer to a scenario and year, drawn after it is there and stopped when something moves; of its version of the graph alone. */
export function useIntervals(cases: Cases | null, year: number, draws: number, graphVersion = ''): Drawing {
  const key = cases === null || draws === 0 ? null : drawingKey({ ...drawn(cases, draws), year }, graphVersion);
  const [settled, settle] = useState<{ readonly key: string; readonly drawing: Drawing } | null>(null);
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const tell = (drawing: Drawing) => settle({ key, drawing });
    const timer = setTimeout(() => void drawIntervals(key, controller.signal, tell), isDrawn(key) ? 0 : REST_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key]);
  if (draws === 0) return OFF;
  return key !== null && settled?.key === key ? settled.drawing : WAITING;
}

/** As many draws as the reader chose; how they are drawn is the scenario's own, if it says so. */
function drawn({ scenario, baseline }: Cases, draws: number): Cases {
  return {
    scenario: { ...scenario, uncertainty: { ...scenario?.uncertainty, draws } },
    ...(baseline === undefined ? {} : { baseline }),
  };
}
