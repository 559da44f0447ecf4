import { Histogram, type Registry } from 'prom-client';
import { GraphError } from '../../../graph/graph-error.ts';
import { JobsEnded } from '../../../jobs/gate.ts';
import type { JobObserver } from '../../../jobs/turns.ts';

const SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 120, 600];

/** Times the long runs of the model, from their turn to their end. */
export function createJobMetrics(registry: Registry): JobObserver {
  const duration = new Histogram({
    name: 'job_duration_seconds',
    help: 'Seconds that a long run of the model took, without its waiting. stopped: its client left or its time was up.',
    // Not `job`, which is what Prometheus calls the server itself.
    labelNames: ['kind', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  return (job) => {
    const began = performance.now();
    return (end) => duration.observe({ kind: job, outcome: outcomeOf(end) }, (performance.now() - began) / 1_000);
  };
}

function outcomeOf(end: { readonly thrown: unknown } | null): string {
  if (end === null) return 'ok';
  return isStop(end.thrown) ? 'stopped' : 'failed';
}

/** The client left, its time was up, or the server ends. */
function isStop(thrown: unknown): boolean {
  return thrown instanceof JobsEnded || (thrown instanceof GraphError && STOPS.has(thrown.kind));
}

const STOPS: ReadonlySet<string> = new Set(['CANCELLED', 'TIMEOUT']);
