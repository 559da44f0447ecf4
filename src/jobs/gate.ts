/** More jobs wait than may. The caller should come back later. */
export class JobsBusy extends Error {
  constructor() {
    super('Too many long runs are waiting.');
    this.name = 'JobsBusy';
  }
}

export interface GateUse {
  readonly running: number;
  readonly waiting: number;
  /** How many were sent away since the program began. */
  readonly refused: number;
}

/** Lets a few jobs run at a time, the others wait in order: each holds up to some 250 MB. */
export interface Gate {
  /** Throws JobsBusy, or the signal's reason where it fires while waiting. */
  through<T>(run: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  use(): GateUse;
}

export function createGate(running: number, waiting: number): Gate {
  const queue: (() => void)[] = [];
  let free = running;
  let refused = 0;

  async function enter(signal?: AbortSignal): Promise<void> {
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
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        queue.splice(queue.indexOf(turn), 1);
        reject(signal?.reason);
      };
      queue.push(turn);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** The place goes to the next in line, if there is one. */
  function exit(): void {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  }

  return {
    async through(run, signal) {
      signal?.throwIfAborted();
      await enter(signal);
      try {
        return await run();
      } finally {
        exit();
      }
    },
    use: () => ({ running: running - free, waiting: queue.length, refused }),
  };
}
