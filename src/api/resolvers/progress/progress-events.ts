import { GraphError } from '../../../graph/graph-error.ts';
import type { Progress } from '../../../jobs/divide.ts';
import type { Answer } from '../../model/request-model.ts';
import type { ProgressEvent } from './progress-event.ts';

/** The events of one run: how far it is, whenever that changed since the last event was taken, and the answer last. */
export async function* progressEvents(answer: Answer): AsyncGenerator<ProgressEvent, void> {
  const latest = createLatest();
  let progress: Progress = { done: 0, total: 0 };
  const run = answer.long.watchIntervals((next) => {
    progress = next;
    latest.notify();
  });
  // Whoever leaves before the end never sees how the run ends; its failure is then nobody's.
  run.catch(() => undefined);
  const ended = run.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([ended, latest.changed()]))) yield { ...progress, completed: null };
  const intervals = await unlessStopped(run);
  if (intervals === STOPPED) return;
  const total = intervals?.choice.draws ?? 0;
  yield { done: total, total, completed: answer };
}

const STOPPED = Symbol('stopped');

/** The client has left: there is nobody to tell. */
async function unlessStopped<T>(run: Promise<T>): Promise<T | typeof STOPPED> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof GraphError && error.kind === 'CANCELLED') return STOPPED;
    throw error;
  }
}

/** Wakes one listener, however often it was told in the meantime. */
function createLatest() {
  let wake: () => void = () => undefined;
  let next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return {
    notify: () => wake(),
    async changed(): Promise<false> {
      await next;
      next = new Promise((resolve) => {
        wake = resolve;
      });
      return false;
    },
  };
}
