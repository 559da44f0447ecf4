import autocannon from 'autocannon';
import { median } from './measure.ts';
import { processorMsOf } from './processor-time.ts';

const CONNECTIONS = 8;

export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Each request sends one of them. */
  readonly bodies: readonly string[];
  /** Its process, and whatever works for it. */
  readonly pids: readonly number[];
}

/** How often and how long each contestant is loaded. */
export interface Rounds {
  readonly count: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

export interface Throughput {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Milliseconds of processor that a request takes of each of the contestant's processes. */
  readonly processorMs: readonly number[];
}

/** Loads each contestant in turn, round after round, so that a drift of the machine meets all alike; medians of the rounds. */
export async function compareThroughput(
  contestants: readonly Contestant[],
  rounds: Rounds,
): Promise<ReadonlyMap<string, Throughput>> {
  const results = new Map<Contestant, Throughput[]>(contestants.map((contestant) => [contestant, []]));
  await warmUp(contestants, rounds.warmUpSeconds);
  for (let round = 0; round < rounds.count; round += 1) {
    for (const contestant of contestants) {
      results.get(contestant)?.push(await loadOnce(contestant, rounds.seconds));
    }
  }
  return new Map([...results].map(([contestant, runs]) => [contestant.name, medianOf(contestant, runs)]));
}

export async function warmUp(contestants: readonly Contestant[], seconds: number): Promise<void> {
  for (const contestant of contestants) await loadOnce(contestant, seconds);
}

async function loadOnce({ name, url, bodies, pids }: Contestant, duration: number): Promise<Throughput> {
  const headers = { 'content-type': 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST' as const, headers, body }));
  const before = pids.map(processorMsOf);
  const result = await autocannon({
    ...{ url, connections: CONNECTIONS, duration, requests },
    // In an order of its own: connections that went through them in step would all ask the same at the same time.
    setupClient: (client) => client.setRequests(shuffled(requests)),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${name}: ${result.non2xx + result.errors} calls failed`);
  const taken = pids.map((pid, place) => processorMsOf(pid) - (before[place] ?? 0));
  return {
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    processorMs: taken.map((milliseconds) => milliseconds / result.requests.total),
  };
}

function shuffled<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

function medianOf({ pids }: Contestant, runs: readonly Throughput[]): Throughput {
  return {
    requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
    p50Ms: median(runs.map((run) => run.p50Ms)),
    p99Ms: median(runs.map((run) => run.p99Ms)),
    processorMs: pids.map((_, place) => median(runs.map((run) => run.processorMs[place] ?? 0))),
  };
}
