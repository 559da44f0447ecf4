/** A run on a thread was told to stop. */
export class Stopped extends Error {
  constructor() {
    super('The run was told to stop.');
    this.name = 'Stopped';
  }
}

/** Shared by a caller and a thread: whether to stop, and how many steps were made. */
export type Reins = Int32Array;

const [STOP, STEPS] = [0, 1];

export function createReins(): Reins {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** The caller's side. */
export function pullUp(reins: Reins): void {
  Atomics.store(reins, STOP, 1);
}

export function stepsMade(reins: Reins): number {
  return Atomics.load(reins, STEPS);
}

/** The thread's side: counts a step, or throws Stopped. */
export function pulseOf(reins: Reins): () => void {
  return () => {
    if (Atomics.load(reins, STOP) === 1) throw new Stopped();
    Atomics.add(reins, STEPS, 1);
  };
}
