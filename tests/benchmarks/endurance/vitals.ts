import { memoryOf } from '../sizes.ts';
import { fixedWorkMs } from './fixed-work.ts';
import { type Repeated, repeat } from './repeat.ts';
import type { Service } from './service.ts';
import { type ProcessorTime, processorTime } from './stolen-time.ts';

/** How the server's process is at one moment; null where `/metrics` does not tell. */
export interface Vital {
  /** Milliseconds by `performance.now()`. */
  readonly atMs: number;
  readonly rssMb: number;
  readonly heapMb: number | null;
  readonly loopDelayP99Ms: number | null;
  /** Of the processor, by all its threads since it started. */
  readonly processorS: number | null;
  /** Of `processorS`, what went to collecting garbage. */
  readonly collectorS: number | null;
  /** Of the machine; null where its kernel does not tell. */
  readonly machine: ProcessorTime | null;
  /** Of the machine: what the same piece of work takes beside the server. */
  readonly fixedWorkMs: number;
}

const EVERY_MS = 2_000;

export interface VitalsWatch extends Repeated {
  readonly vitals: readonly Vital[];
}

export function watchVitals({ address, pid }: Service): VitalsWatch {
  const vitals: Vital[] = [];
  const watching = repeat(EVERY_MS, async () => {
    const metrics = await metricsOf(address);
    const heap = metricIn(metrics, 'nodejs_heap_size_used_bytes');
    const delay = metricIn(metrics, 'event_loop_delay_seconds{quantile="0.99"}');
    vitals.push({
      ...{ atMs: performance.now(), rssMb: memoryOf(pid).nowMb },
      ...{ heapMb: heap === null ? null : heap / 2 ** 20, loopDelayP99Ms: delay === null ? null : delay * 1000 },
      processorS: metricIn(metrics, 'process_cpu_seconds_total'),
      ...{ collectorS: collectorIn(metrics), machine: processorTime() },
      fixedWorkMs: fixedWorkMs(),
    });
  });
  return { ...watching, vitals };
}

async function metricsOf(address: string): Promise<string> {
  const answer = await fetch(`${address}/metrics`).catch(() => null);
  return answer?.ok ? await answer.text() : '';
}

/** A line of the Prometheus text: name, space, value. */
function metricIn(metrics: string, name: string): number | null {
  const line = metrics.split('\n').find((text) => text.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
}

/** Over all kinds of collections. */
function collectorIn(metrics: string): number | null {
  const sums = [...metrics.matchAll(/^nodejs_gc_duration_seconds_sum\S* (\S+)$/gm)].map(([, sum]) => Number(sum));
  return sums.length === 0 ? null : sums.reduce((sum, one) => sum + one);
}
