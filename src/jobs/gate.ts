/** More jobs wait than may. The caller should come back later. */
export class JobsBusy extends Error {
  constructor() {
    super('Too many long runs are waiting.');
    this.name = 'JobsBusy';
  }
}

/** The jobs are being ended. The caller should come back later, to another process. */
export class JobsEnded extends Error {
  constructor() {
    super('Long runs are being ended.');
    this.name = 'JobsEnded';
  }
}

export interface GateUse {
  readonly running: number;
  readonly waiting: number;
  /** How many were sent away since the program began. */
  readonly refused: number;
}

/** Lets a few jobs run at a time, the others wait in order. */
export interface Gate {
  /**
   * Runs under a signal that fires with the caller's, or when the gate closes. The caller then hears of it at once, while
   * the run keeps its place until it has really stopped.
   * @throws JobsBusy, JobsEnded, or the signal's reason where it fires while waiting
   */
  through<T>(run: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
  use(): GateUse;
  /** Lets nobody in any more, and stops who is inside or waits, with JobsEnded. */
  close(): void;
}

export function createGate(running: number, waiting: number): Gate {
  const queue: (() => void)[] = [];
  const inside = new Set<AbortController>();
  let free = running;
  let refused = 0;
  let closed = false;

  async function enter(signal: AbortSignal): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (queue.length >= waiting) {
      refused += 1;
      throw new JobsBusy();
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        queue.splice(queue.indexOf(turn), 1);
        reject(signal.reason);
      };
      queue.push(turn);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** The place goes to the next in line, if there is one. */
  function exit(): void {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  }

  async function pass<T>(run: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    await enter(signal);
    try {
      // It may have fired in the same turn in which the place became free.
      signal.throwIfAborted();
      return await run(signal);
    } finally {
      exit();
    }
  }

  function stoppedBy(signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  return {
    async through(run, signal) {
      if (closed) throw new JobsEnded();
      signal?.throwIfAborted();
      const visit = new AbortController();
      const leave = () => visit.abort(signal?.reason);
      inside.add(visit);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        return await Promise.race([pass(run, visit.signal), stoppedBy(visit.signal)]);
      } finally {
        inside.delete(visit);
        signal?.removeEventListener('abort', leave);
      }
    },
    use: () => ({ running: running - free, waiting: queue.length, refused }),
    close() {
      closed = true;
      for (const visit of inside) visit.abort(new JobsEnded());
    },
  };
}
