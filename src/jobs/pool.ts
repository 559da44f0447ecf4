import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Inquiry, Reply } from './inquiry.ts';
import type { SharedRequest } from './request.ts';
import { createStores, type Stores } from './stores.ts';
import type { Task } from './worker.ts';

/** Threads that run tasks. They start with the first task, and stay: what they have compiled takes a second to compile again. */
export interface ThreadPool {
  readonly threads: number;
  readonly stores: Stores;
  run(task: Task): Promise<void>;
  use(): ThreadUse;
  ask(inquiry: Inquiry): Promise<Reply>;
  /** Parts that threads have done so far, and steps within those that make many. */
  readonly done: () => number;
  count(steps: number): void;
  /** Ends all threads at once; tasks under way fail. */
  close(): Promise<void>;
}

export interface ThreadUse {
  /** Threads that are there now, whether or not they work. */
  readonly threads: number;
  /** Parts of jobs that wait for a thread. */
  readonly queued: number;
}

const FROM_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = new URL(FROM_SOURCE ? './worker.ts' : './worker.js', import.meta.url).href;

/** Draws live in shared memory: a thread has no use for as many young objects as the server is started with. */
const YOUNG_MB = 48;

/**
 * The less a thread may have at most, the sooner V8 clears it up: with 1,024 the server's memory fell by 100 MB once in a quarter of
 * an hour, with this it is level. With the project's facts some 40 MB live.
 */
const LEAST_OLD_MB = 256;

/** What a thread remembers of evidence and has compiled for it takes some 50 times its text; as much again is soon dropped. */
const BYTES_FOR_BYTE_OF_EVIDENCE = 100;

/** Megabytes that a thread may keep for evidence of so many bytes of text. */
export function oldMegabytesFor(evidenceBytes: number): number {
  return Math.max(LEAST_OLD_MB, Math.ceil((evidenceBytes * BYTES_FOR_BYTE_OF_EVIDENCE) / 1_000_000));
}

export function createPool(threads = availableParallelism()): ThreadPool {
  let pool: Piscina | undefined;
  let done = 0;
  const open = ({ evidence }: SharedRequest) =>
    new Piscina({
      filename: WORKER,
      name: 'runTask',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MB,
        maxOldGenerationSizeMb: oldMegabytesFor(evidence.bytes.length),
      },
      execArgv: FROM_SOURCE ? ['--import', typeScriptLoader()] : [],
    });
  return {
    threads,
    stores: createStores(),
    async run(task) {
      pool ??= open(task.request);
      await pool.run(task);
      done += 1;
    },
    async ask(inquiry) {
      pool ??= open(inquiry.request);
      const reply: Reply = await pool.run(inquiry, { name: 'answerInquiry' });
      done += 1;
      return reply;
    },
    done: () => done,
    count(steps) {
      done += steps;
    },
    use: () => ({ threads: pool?.threads.length ?? 0, queued: pool?.queueSize ?? 0 }),
    async close() {
      await pool?.destroy();
    },
  };
}

/** From the sources, a thread needs a loader of TypeScript; `--import tsx` registers one on the main thread only. */
function typeScriptLoader(): string {
  const api = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return `data:text/javascript,import{register}from${api};register()`;
}
