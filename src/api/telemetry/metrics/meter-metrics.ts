import { Counter, Gauge, type Registry } from 'prom-client';
import type { JobsUse } from '../../../jobs/jobs.ts';
import type { Meters } from '../meters.ts';

/** Tells, at each scrape, what the caches and the queue of long runs count themselves. */
export function addMeterMetrics(registry: Registry, meters: Meters): void {
  addCacheMetrics([registry], meters);
  for (const { name, help, read } of JOB_GAUGES) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read(meters.jobs()));
      },
    });
  }
  new Counter({
    name: 'jobs_refused_total',
    help: 'Long runs (a number) that were sent away because too many waited.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(meters.jobs().refused);
    },
  });
}

interface JobGauge {
  readonly name: string;
  readonly help: string;
  readonly read: (use: JobsUse) => number;
}

const JOB_GAUGES: readonly JobGauge[] = [
  { name: 'jobs_running', help: 'Long runs (a number) under way.', read: ({ running }) => running },
  { name: 'jobs_waiting', help: 'Long runs (a number) that wait for their turn.', read: ({ waiting }) => waiting },
  { name: 'job_threads', help: 'Worker threads (a number) alive.', read: ({ threads }) => threads },
  { name: 'job_parts_queued', help: 'Parts of runs (a number) that wait for a thread.', read: ({ queued }) => queued },
];

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
