import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Benchmark, type Measure, median } from '../measure.ts';
import { call, type Outcome } from './call.ts';
import { CLIENTS, capacityOf } from './capacity.ts';
import { changesSince, watchChanges } from './change-watcher.ts';
import { checkWrites } from './check-writes.ts';
import { answeredMeanwhile } from './counting.ts';
import { openLoop } from './open-loop.ts';
import { periodLines, stabilityLines } from './periods.ts';
import { repeat } from './repeat.ts';
import { secondsOf } from './seconds.ts';
import { type Service, startService } from './service.ts';
import { settle } from './settling.ts';
import {
  drawRunsLine,
  faultLines,
  feedLines,
  generatorLine,
  kindLines,
  requestsLine,
  settlingLine,
  writesLine,
} from './soak-lines.ts';
import { type VitalsWatch, watchVitals } from './vitals.ts';
import { drawRuns, readers } from './workload.ts';
import { startWriter } from './writer.ts';

const SECONDS = 600;
/** The median of so many probes: a single one finds a fast moment of the machine, or a slow one. */
const PROBES = { count: 3, seconds: 10 };
const OFFERED_S = 30;
const WARM_UP_S = 5;
const LOAD = 0.7;
const DRAW_RUN_EVERY_MS = 10_000;
const SEED = 11;

/**
 * 70 % of what the server can do, held for ten minutes or `soak=<seconds>`, with an editor writing, a subscriber listening
 * and a draw run now and then; on Neo4j with GRAPH_ENGINE=neo4j. What it can do is found under the same writes.
 */
export const soak: Benchmark = {
  name: 'soak',
  onlyNamed: true,
  async run(argument) {
    const seconds = secondsOf('soak', argument, SECONDS);
    const service = await startService();
    try {
      return await soaked(service, seconds);
    } finally {
      await service.stop();
    }
  },
};

async function soaked(service: Service, seconds: number): Promise<Measure[]> {
  const { end: beginning } = await changesSince(service, null);
  const watcher = watchChanges(service, beginning);
  const [writer, drawing, vitals] = [startWriter(service), startDrawRuns(service), watchVitals(service)];
  const stopWriting = () => Promise.all([writer.stop(), drawing.stop(), vitals.stop()]);
  try {
    const readLines = await measureReads(service, vitals, seconds);
    await stopWriting();
    const faults = await checkWrites(service, writer, watcher, beginning);
    return [
      ...[...readLines, drawRunsLine(drawing.outcomes), writesLine(writer)],
      ...[...faultLines(faults), ...feedLines(watcher.told.length, faults, watcher.broken())],
    ];
  } finally {
    watcher.stop();
    await stopWriting();
  }
}

async function measureReads(service: Service, { vitals }: VitalsWatch, seconds: number): Promise<Measure[]> {
  const next = readers(SEED);
  const read = () => call(service.address, next());
  await capacityOf(WARM_UP_S, read);
  const capacity = await capacityUnderArrivals(read);
  const rate = capacity.answered * LOAD;
  const settledS = await settle(seconds, vitals, (piece) => hold(rate, piece, read));
  const start = performance.now();
  const { samples, delayP99Ms } = await hold(rate, seconds, read);
  const meanwhile = vitals.map((vital) => ({ ...vital, atMs: vital.atMs - start })).filter(({ atMs }) => atMs >= 0);
  return [
    ...[capacityLine(service, capacity), settlingLine(settledS), requestsLine(samples, seconds), ...kindLines(samples)],
    generatorLine(delayP99Ms),
    ...[...periodLines(samples, meanwhile, seconds), ...stabilityLines(samples, meanwhile, seconds)],
  ];
}

/** Answers a second, at most. */
interface Capacity {
  /** To clients that ask again when they are answered: they ask together, and share statements and kept answers. */
  readonly asked: number;
  /** Of as many that come when they come, as those of the soak do. */
  readonly answered: number;
}

async function capacityUnderArrivals(read: () => Promise<Outcome>): Promise<Capacity> {
  const probes: number[] = [];
  while (probes.length < PROBES.count) probes.push(await capacityOf(PROBES.seconds, read));
  const asked = median(probes);
  const samples = await openLoop({ perSecond: asked, seconds: OFFERED_S }, read);
  return { asked, answered: answeredMeanwhile(samples, OFFERED_S) };
}

function startDrawRuns({ address }: Service) {
  const next = drawRuns(SEED);
  const outcomes: Outcome[] = [];
  const running = repeat(DRAW_RUN_EVERY_MS, async () => outcomes.push(await call(address, next())));
  return { ...running, outcomes };
}

async function hold(perSecond: number, seconds: number, read: () => Promise<Outcome>) {
  const delay = monitorEventLoopDelay();
  delay.enable();
  const samples = await openLoop({ perSecond, seconds }, read);
  delay.disable();
  return { samples, delayP99Ms: delay.percentile(99) / 1e6 };
}

function capacityLine({ engine }: Service, { asked, answered }: Capacity): Measure {
  const ours = `${answered.toFixed(1)} answers a second, of which ${LOAD * 100} % are held; ${asked.toFixed(1)} to ${CLIENTS} clients who wait for theirs`;
  return { question: `capacity for the mix, ${engine}`, ours, target: 'for the record', met: null };
}
