import { GraphError } from '../../../graph/graph-error.ts';
import type { Progress } from '../../../jobs/divide.ts';
import type { ProgressOf } from './progress-event.ts';

/** What a run came to, and how much there was to do. */
export interface Ended<T> {
  readonly total: number;
  readonly completed: T;
}

type Run<T> = (onProgress: (progress: Progress) => void) => Promise<Ended<T>>;

/** The events of one run: how far it is, whenever that changed since the last event was taken, and what it came to last. */
export async function* progressEvents<T>(start: Run<T>): AsyncGenerator<ProgressOf<T>, void> {
  const latest = createLatest();
  let progress: Progress = { done: 0, total: 0 };
  const run = start((next) => {
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
  const end = await unlessStopped(run);
  if (end !== STOPPED) yield { done: end.total, ...end };
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
