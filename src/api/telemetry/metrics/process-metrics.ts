import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import type { EventLoopDelay } from '../event-loop-delay.ts';

export interface Build {
  readonly version: string;
  /** The database behind, as it names itself. */
  readonly engine: string;
}

/** Tells how the process does and which build it is. */
export function addProcessMetrics(registry: Registry, delay: EventLoopDelay, build: Build): void {
  collectDefaultMetrics({ register: registry });
  // They watch the event loop a second time, over the time between two scrapes, which differs with who scrapes.
  for (const { name } of registry.getMetricsAsArray()) {
    if (name.startsWith('nodejs_eventloop_lag')) registry.removeSingleMetric(name);
  }
  addDelay([registry], delay);
  new Gauge({
    name: 'build_info',
    help: 'Always 1: which version of the program, of Node and of the database.',
    labelNames: ['version', 'node', 'engine'],
    registers: [registry],
  }).set({ ...build, node: process.version }, 1);
}

function addDelay(registers: Registry[], delay: EventLoopDelay): void {
  new Gauge({
    name: 'event_loop_delay_seconds',
    help: 'Seconds by which timers came late in the last five seconds: what every request waits for the thread. quantile 1 is the longest.',
    labelNames: ['quantile'],
    registers,
    collect() {
      const { p50Ms, p99Ms, maxMs } = delay.read();
      this.set({ quantile: '0.5' }, p50Ms / 1_000);
      this.set({ quantile: '0.99' }, p99Ms / 1_000);
      this.set({ quantile: '1' }, maxMs / 1_000);
    },
  });
}
