import type { Watch } from './divide.ts';
import type { Gate } from './gate.ts';

/** Told of each job as its turn comes; what it returns is told of the end, with what was thrown if anything was. */
export type JobObserver = (job: string) => (end: { readonly thrown: unknown } | null) => void;

/**
 * Runs a job when its turn comes, under a signal that fires with the caller's or when no more jobs may run. Where it is not
 * told how many bytes the job will hold, those do not count.
 */
export type InTurn = <T>(job: string, watch: Watch, run: (watch: Watch) => Promise<T>, bytes?: number) => Promise<T>;

export function turnsAt(gate: Gate, observe: JobObserver): InTurn {
  return (job, { onProgress, signal: left }, run, bytes) =>
    gate.through((signal) => told(observe(job), () => run({ signal, ...(onProgress && { onProgress }) })), left, bytes);
}

async function told<T>(end: ReturnType<JobObserver>, run: () => Promise<T>): Promise<T> {
  try {
    const done = await run();
    end(null);
    return done;
  } catch (thrown) {
    end({ thrown });
    throw thrown;
  }
}
