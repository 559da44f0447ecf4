import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Task } from './worker.ts';

/** Threads that run tasks. They start with the first task, and end when there was none for a while. */
export interface ThreadPool {
  readonly threads: number;
  run(task: Task): Promise<void>;
  /** Ends all threads at once; tasks under way fail. */
  close(): Promise<void>;
}

const IDLE_MS = 60_000;
/** From the sources, threads need the same loader of TypeScript as the program; a build needs none. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCE ? './worker.ts' : './worker.js', import.meta.url).href;

export function createPool(threads = availableParallelism()): ThreadPool {
  let pool: Piscina | undefined;
  const open = () =>
    new Piscina({
      filename: WORKER,
      name: 'runTask',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      execArgv: FROM_SOURCE ? ['--import', 'tsx'] : [],
    });
  return {
    threads,
    async run(task) {
      pool ??= open();
      await pool.run(task);
    },
    async close() {
      await pool?.destroy();
    },
  };
}
