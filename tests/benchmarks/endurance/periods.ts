import { type Measure, median, ms, notMeasured, percentile } from '../measure.ts';
import { answeredTimes, countOf, latencyText } from './counting.ts';
import type { Sample } from './kept-samples.ts';
import { slopeOf } from './line-fit.ts';
import type { Vital } from './vitals.ts';

const MINUTE_S = 60;
/** A shorter run is told of in so many parts. */
const PARTS = 5;
type Points = readonly (readonly [atMs: number, mb: number])[];

/** By how much the p99 of the second half may be above that of the first, as a part of it. */
const RISE = 0.25;
/** By how much memory may grow. */
export const MB_PER_MINUTE = 5;
/** A shorter run rises and falls by chance. */
const JUDGED_FROM_S = 180;

/** A line for each minute by when its requests were due; of a run under five minutes, for each fifth. */
export function periodLines(samples: readonly Sample[], vitals: readonly Vital[], seconds: number): Measure[] {
  return periodsOf(seconds).map(({ name, from, to }) => {
    const mine = samples.filter(({ dueMs }) => dueMs >= from && dueMs < to);
    const failed = mine.length - countOf(mine, 'answered');
    const within = vitals.filter(({ atMs }) => atMs >= from && atMs < to);
    const [first, last] = [within.at(0), within.at(-1)];
    return {
      question: name,
      ours: `${mine.length} requests, ${failed} not answered, ${latencyText(mine)}; ${vitalText(last)}, ${processorText(first, last)}, ${collectorText(first, last)}, ${stolenText(first, last)}, ${machineText(within)}`,
      ...{ target: 'for the record', met: null },
    };
  });
}

/** Whether p99 and memory stay; a short run is not judged. */
export function stabilityLines(samples: readonly Sample[], vitals: readonly Vital[], seconds: number): Measure[] {
  const resident = vitals.map(({ atMs, rssMb }) => [atMs, rssMb] as const);
  const lines = [
    p99Line(samples, seconds),
    memoryLine('resident memory', resident),
    memoryLine('heap at its least in each part', leastHeaps(vitals, seconds)),
    laterSlopeLine(resident.filter(([atMs]) => atMs >= (seconds * 1000) / 2)),
    mostMemoryLine(vitals, seconds),
  ];
  return seconds < JUDGED_FROM_S ? lines.map((line) => ({ ...line, met: null })) : lines;
}

/** What lives on shows where the collector has just been; between, the heap rises and falls by more than it grows in a run. */
function leastHeaps(vitals: readonly Vital[], seconds: number): Points {
  return periodsOf(seconds).flatMap(({ from, to }) => {
    const heaps = vitals.flatMap(({ atMs, heapMb }) => (atMs >= from && atMs < to && heapMb !== null ? [heapMb] : []));
    return heaps.length === 0 ? [] : [[(from + to) / 2, Math.min(...heaps)] as const];
  });
}

function periodsOf(seconds: number) {
  const length = Math.min(MINUTE_S, seconds / PARTS) * 1000;
  const count = Math.ceil((seconds * 1000) / length);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * length, (index + 1) * length];
    return { name: `from ${Math.round(from / 1000)} s to ${Math.round(to / 1000)} s`, from, to };
  });
}

function vitalText(vital: Vital | undefined): string {
  if (vital === undefined) return 'memory not measured';
  const heap = vital.heapMb === null ? 'heap not measured' : `heap ${Math.round(vital.heapMb)} MB`;
  const delay = vital.loopDelayP99Ms === null ? 'not measured' : `p99 ${ms(vital.loopDelayP99Ms)}`;
  return `resident ${Math.round(vital.rssMb)} MB, ${heap}, event loop delay ${delay}`;
}

/** Where requests become slower while a second of the server takes no more of its processor, it is the machine that has. */
function processorText(first: Vital | undefined, last: Vital | undefined): string {
  if (first?.processorS == null || last?.processorS == null || last.atMs <= first.atMs) return 'processor not measured';
  const share = (last.processorS - first.processorS) / ((last.atMs - first.atMs) / 1000);
  return `processors ${share.toFixed(2)}`;
}

/** More of it with the same load: the heap has become small for what lives on, or more lives on. */
function collectorText(first: Vital | undefined, last: Vital | undefined): string {
  if (first?.collectorS == null || last?.collectorS == null || last.atMs <= first.atMs) return 'collector not measured';
  const share = (last.collectorS - first.collectorS) / ((last.atMs - first.atMs) / 1000);
  return `of them the collector ${share.toFixed(3)}`;
}

/** What other machines on the same processors took while this one had work. */
function stolenText(first: Vital | undefined, last: Vital | undefined): string {
  const [from, to] = [first?.machine, last?.machine];
  if (from == null || to == null || to.allS <= from.allS) return 'stolen time not measured';
  return `${Math.round((100 * (to.stolenS - from.stolenS)) / (to.allS - from.allS))} % stolen`;
}

/** Requests that become slower together with this are so because of the machine. */
function machineText(vitals: readonly Vital[]): string {
  return `a fixed piece of work ${ms(median(vitals.map(({ fixedWorkMs }) => fixedWorkMs)))}`;
}

/** Of halves and not by a line through minutes: the p99 of one minute is that of a dozen moments, and a line follows the last of them. */
function p99Line(samples: readonly Sample[], seconds: number): Measure {
  const middle = (seconds * 1000) / 2;
  const p99Of = (half: readonly Sample[]) => percentile(answeredTimes(half), 0.99);
  const first = p99Of(samples.filter(({ dueMs }) => dueMs < middle));
  const second = p99Of(samples.filter(({ dueMs }) => dueMs >= middle));
  const rise = second / first - 1;
  const ours = `${ms(first)}, then ${ms(second)}: ${Math.round(rise * 100)} % more`;
  return { question: 'p99 of either half', ours, target: `rises by less than ${RISE * 100} %`, met: rise < RISE };
}

/**
 * For the record only: a thread's heap may fall at once, and a line through five minutes follow nothing but its way back.
 */
function laterSlopeLine(points: Points): Measure {
  const ours = points.length < 2 ? 'not measured' : perMinute(slopeOverMinutes(points));
  return { question: 'resident memory, its slope in the second half', ours, target: 'for the record', met: null };
}

/** A leak raises the top. */
function mostMemoryLine(vitals: readonly Vital[], seconds: number): Measure {
  const middle = (seconds * 1000) / 2;
  const mostOf = (half: readonly Vital[]) =>
    half.length === 0 ? 'not measured' : `${Math.round(Math.max(...half.map(({ rssMb }) => rssMb)))} MB`;
  const first = mostOf(vitals.filter(({ atMs }) => atMs < middle));
  const second = mostOf(vitals.filter(({ atMs }) => atMs >= middle));
  return {
    question: 'resident memory at its most in either half',
    ...{ ours: `${first}, then ${second}`, target: 'for the record', met: null },
  };
}

/** Over the whole run, which began when memory was level: what still grew in its first half would count too. */
function memoryLine(what: string, points: Points): Measure {
  const question = `${what}, its slope over the run`;
  if (points.length < 2) return notMeasured(question, 'the server does not tell, or the run is too short');
  const slope = slopeOverMinutes(points);
  return { question, ours: perMinute(slope), target: `under ${perMinute(MB_PER_MINUTE)}`, met: slope < MB_PER_MINUTE };
}

function slopeOverMinutes(points: Points): number {
  return slopeOf(points.map(([atMs, mb]) => [atMs / 60_000, mb]));
}

function perMinute(mb: number): string {
  return `${Number(mb.toFixed(2))} MB a minute`;
}
