import { count, type Measure, ms, notMeasured } from '../measure.ts';
import { megabytes } from '../sizes.ts';
import type { Latency } from './latencies.ts';
import type { GraphFigures } from './measure-graph.ts';

/** Seconds that the program's own start and the project's facts may take, whatever is loaded with them. */
const FACTS_S = 5;
/** Seconds that 100,000 firms may take to load on top, and milliseconds that a median answer may take, whatever the size. */
const LOAD_S = { embedded: 30, neo4j: 90 } as const;
const ANSWER_MS = 50;
const REOPEN_MS_PER_FIRM = 0.1;
const MB_PER_LOAD = 1024;

/** The lines of one graph; each figure that is missing has a line that says so. */
export function linesOf(figures: GraphFigures): Measure[] {
  const of = `${count(figures.firms)} firms, ${figures.engine}`;
  const lines = [loadLine(figures), filesLine(figures), reopenLine(figures), memoryLine(figures)];
  const named = lines.map((line) => ({ ...line, question: `${of}: ${line.question}` }));
  return [...named, ...latencyLines(figures, of), ...editLines(figures, of)];
}

function loadLine({ firms, engine, load, failure = '' }: GraphFigures): Measure {
  if (load === undefined) return notMeasured('load', failure);
  const limit = FACTS_S + (LOAD_S[engine] * firms) / 100_000;
  return {
    question: `load with ${count(5 * firms)} links`,
    ours: `${load.seconds.toFixed(1)} s, peak ${Math.round(load.peakMb)} MB${load.databaseMemory}`,
    target: `under ${limit.toFixed(0)} s and ${MB_PER_LOAD} MB, in proportion from 100,000 firms on`,
    met: load.seconds < limit && load.peakMb < MB_PER_LOAD * Math.max(1, firms / 100_000),
  };
}

function filesLine({ files, failure = '' }: GraphFigures): Measure {
  if (files === undefined) return notMeasured('files', failure);
  const ours = `${megabytes(files.bytes)}${files.note}`;
  return { question: 'files', ours, target: 'for the record', met: null };
}

function reopenLine({ firms, reopen, failure = '' }: GraphFigures): Measure {
  if (reopen === undefined) return notMeasured('reopening', failure);
  const limit = 3_000 + REOPEN_MS_PER_FIRM * firms;
  const database = reopen.databaseMs > 0 ? `, after ${ms(reopen.databaseMs)} for the database` : '';
  return {
    question: 'reopening, until ready',
    ours: `${ms(reopen.readyMs)}${database}`,
    target: `under ${ms(limit)}`,
    met: reopen.readyMs < limit,
  };
}

function memoryLine({ memory, failure = '' }: GraphFigures): Measure {
  if (memory === undefined) return notMeasured('memory', failure);
  const asked = memory.askedMb > 0 ? `, ${Math.round(memory.askedMb)} MB after the questions` : '';
  const ours = `${Math.round(memory.idleMb)} MB${asked}`;
  return { question: 'memory of the idle server', ours, target: 'for the record', met: null };
}

function latencyLines({ latencies, statements, failure = '' }: GraphFigures, of: string): Measure[] {
  if (latencies === undefined) return [notMeasured(`${of}: latencies`, failure)];
  return Object.entries(latencies).map(([name, latency]) => {
    if (latency instanceof Error) return notMeasured(`${of}: ${name}`, latency.message);
    const ours = latencyText(latency, statements?.[name], failure);
    const target = `p50 under ${ANSWER_MS} ms`;
    return { question: `${of}: ${name}`, ours, target, met: latency.p50Ms < ANSWER_MS };
  });
}

/** The target is that of an answer: an editor waits as a reader does. */
function editLines({ edits, failure = '' }: GraphFigures, of: string): Measure[] {
  if (edits === undefined) return [notMeasured(`${of}: edits`, failure)];
  return Object.entries(edits).map(([name, edit]) => {
    if (edit instanceof Error) return notMeasured(`${of}: ${name}`, edit.message);
    const target = `p50 under ${ANSWER_MS} ms`;
    return { question: `${of}: ${name}`, ours: timesText(edit), target, met: edit.p50Ms < ANSWER_MS };
  });
}

function latencyText(latency: Latency, statements: number | undefined, failure: string): string {
  const counted = statements === undefined ? `statements not measured: ${failure}` : `${statements} statements`;
  return `${timesText(latency)}; ${latency.rows} rows, ${counted}`;
}

function timesText({ p50Ms, p99Ms, rounds, firstMs }: Latency): string {
  return `p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)} of ${rounds}, first ${ms(firstMs)}`;
}
