import type { Performer } from './performer.ts';
import type { ThreadPool } from './pool.ts';
import type { SharedRequest } from './request.ts';
import type { Part, Work } from './work.ts';

/** How far a run is; the total stays the same throughout. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a caller may see and do while a job runs. */
export interface Watch {
  /** Stops the job: no further part begins, and it fails with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Work to be divided into parts of `size` items. */
export interface Divided extends Pick<Part, 'input' | 'output'> {
  readonly work: Work;
  readonly items: number;
  readonly size: number;
  /** Told of the items of each part that is done. */
  readonly onDone: (items: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Hands parts to the pool, as many at a time as it has threads, so that other jobs get their turn in between. Once one has failed no
 * further part begins; it fails when those under way are done, since they write into memory that may be lent anew.
 */
export async function onThreads(pool: ThreadPool, request: SharedRequest, divided: Divided): Promise<void> {
  let next = 0;
  const takeParts = async () => {
    while (next < divided.items) {
      divided.signal?.throwIfAborted();
      const first = next;
      const end = Math.min(divided.items, first + divided.size);
      next = end;
      const { work, input, output } = divided;
      await pool.run({ request, work, first, end, input, output });
      divided.onDone(end - first);
    }
  };
  const takeUntilFailure = async () => {
    try {
      await takeParts();
    } catch (error) {
      next = divided.items;
      throw error;
    }
  };
  const results = await Promise.allSettled(Array.from({ length: pool.threads }, takeUntilFailure));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  divided.signal?.throwIfAborted();
}

/** Works on this thread for a few milliseconds at a time; requests are answered in between. */
export async function onThisThread(perform: Performer, divided: Divided): Promise<void> {
  const { work, items, size, input, output, signal, onDone } = divided;
  for (let first = 0; first < items; first += size) {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    const end = Math.min(items, first + size);
    perform({ work, first, end, input, output });
    onDone(end - first);
  }
}
