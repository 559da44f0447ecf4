import { Counter, Gauge, type Registry } from 'prom-client';
import type { GateUse } from '../../../jobs/gate.ts';
import type { JobsUse } from '../../../jobs/jobs.ts';
import type { Meters } from '../meters.ts';

/** Tells, at each scrape, what the caches and the queue of long runs count themselves. */
export function addMeterMetrics(registry: Registry, meters: Meters): void {
  addCacheMetrics([registry], meters);
  addGateMetrics([registry], meters);
  for (const { name, help, read } of THREAD_GAUGES) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read(meters.jobs()));
      },
    });
  }
}

interface Read<T> {
  readonly name: string;
  readonly help: string;
  readonly read: (use: T) => number;
}

const THREAD_GAUGES: readonly Read<JobsUse>[] = [
  { name: 'job_threads', help: 'Worker threads (a number) alive.', read: ({ threads }) => threads },
  { name: 'job_parts_queued', help: 'Parts of runs (a number) that wait for a thread.', read: ({ queued }) => queued },
];

const GATE_GAUGES: readonly Read<GateUse>[] = [
  {
    name: 'jobs_running',
    help: 'Long runs (a number) under way. gate: runs (draws, indices, bars), short-questions or long-questions, which have turns of their own.',
    read: ({ running }) => running,
  },
  {
    name: 'jobs_waiting',
    help: 'Long runs (a number) that wait for their turn at a gate.',
    read: ({ waiting }) => waiting,
  },
];

function addGateMetrics(registers: Registry[], meters: Meters): void {
  for (const { name, help, read } of GATE_GAUGES) {
    new Gauge({
      ...{ name, help, labelNames: ['gate'], registers },
      collect() {
        for (const [gate, use] of Object.entries(meters.jobs().gates)) this.set({ gate }, read(use));
      },
    });
  }
  new Counter({
    name: 'jobs_refused_total',
    help: 'Long runs (a number) that were sent away because too many waited at their gate.',
    labelNames: ['gate'],
    registers,
    collect() {
      this.reset();
      for (const [gate, { refused }] of Object.entries(meters.jobs().gates)) this.inc({ gate }, refused);
    },
  });
}

function addCacheMetrics(registers: Registry[], meters: Meters): void {
  new Counter({
    name: 'cache_lookups_total',
    help: 'Lookups (a number) in a cache by their result, hit or miss.',
    labelNames: ['cache', 'result'],
    registers,
    collect() {
      this.reset();
      for (const [cache, { hits, misses }] of Object.entries(meters.caches())) {
        this.inc({ cache, result: 'hit' }, hits);
        this.inc({ cache, result: 'miss' }, misses);
      }
    },
  });
  new Gauge({
    name: 'cache_entries',
    help: 'Entries (a number) that a cache holds.',
    labelNames: ['cache'],
    registers,
    collect() {
      for (const [cache, { entries }] of Object.entries(meters.caches())) this.set({ cache }, entries);
    },
  });
}
