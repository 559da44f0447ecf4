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

/** Lets a few jobs run at a time, as far as their memory goes; the others wait in order. */
export interface Gate {
  /**
   * Runs under a signal that fires with the caller's, or when the gate closes. The caller then hears of it at once, while
   * the run keeps its place until it has really stopped.
   * @param bytes what the run will hold
   * @throws JobsBusy, JobsEnded, or the signal's reason where it fires while waiting
   */
  through<T>(run: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal, bytes?: number): Promise<T>;
  use(): GateUse;
  /** Lets nobody in any more, and stops who is inside or waits, with JobsEnded. */
  close(): void;
}

interface Turn {
  readonly bytes: number;
  readonly begin: () => void;
}

/** @param room bytes that those who run may hold together; one that holds more runs alone */
export function createGate(running: number, waiting: number, room = Number.POSITIVE_INFINITY): Gate {
  const queue: Turn[] = [];
  const inside = new Set<AbortController>();
  let free = running;
  let held = 0;
  let refused = 0;
  let closed = false;

  const fits = (bytes: number) => free === running || (free > 0 && held + bytes <= room);

  function take(bytes: number): void {
    free -= 1;
    held += bytes;
  }

  async function enter(signal: AbortSignal, bytes: number): Promise<void> {
    if (queue.length === 0 && fits(bytes)) {
      take(bytes);
      return;
    }
    if (queue.length >= waiting) {
      refused += 1;
      throw new JobsBusy();
    }
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const turn = { bytes, begin };
      const leave = () => {
        queue.splice(queue.indexOf(turn), 1);
        reject(signal.reason);
        admit();
      };
      queue.push(turn);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Nobody passes the first in line: small ones that did could keep a large one waiting for ever. */
  function admit(): void {
    for (let first = queue[0]; first !== undefined && fits(first.bytes); first = queue[0]) {
      queue.shift();
      take(first.bytes);
      first.begin();
    }
  }

  function exit(bytes: number): void {
    free += 1;
    held -= bytes;
    admit();
  }

  async function pass<T>(run: (signal: AbortSignal) => Promise<T>, signal: AbortSignal, bytes: number): Promise<T> {
    await enter(signal, bytes);
    try {
      // It may have fired in the same turn in which the place became free.
      signal.throwIfAborted();
      return await run(signal);
    } finally {
      exit(bytes);
    }
  }

  function stoppedBy(signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  return {
    async through(run, signal, bytes = 0) {
      if (closed) throw new JobsEnded();
      signal?.throwIfAborted();
      const visit = new AbortController();
      const leave = () => visit.abort(signal?.reason);
      inside.add(visit);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        return await Promise.race([pass(run, visit.signal, bytes), stoppedBy(visit.signal)]);
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
