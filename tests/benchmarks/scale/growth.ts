import { count, type Measure, times } from '../measure.ts';
import type { GraphFigures } from './measure-graph.ts';

/** What may grow with the graph: everything else answers from an index, and may grow by a half. */
const PROPORTIONAL = [
  'load',
  'memory of the loading',
  'files',
  'reopening',
  'memory of the idle server',
  'memory after the questions',
  'count of a country',
];
const SLACK = 1.5;

/** What a tenfold graph costs beside the smaller one, figure by figure; sizes of another ratio are converted by their exponent. */
export function growthLines(small: GraphFigures, large: GraphFigures): Measure[] {
  const [before, after] = [values(small), values(large)];
  const decades = Math.log10(large.firms / small.firms);
  return [...before].flatMap(([name, value]) => {
    const grown = after.get(name);
    if (grown === undefined) return [];
    return [
      line(
        `${large.engine}: ${name}, ${count(small.firms)} to ${count(large.firms)} firms`,
        name,
        (grown / value) ** (1 / decades),
      ),
    ];
  });
}

function line(question: string, name: string, factor: number): Measure {
  const limit = PROPORTIONAL.includes(name) ? 10 * SLACK : SLACK;
  const target = `at most ${times(limit)} per tenfold`;
  return { question, ours: `${times(factor)} per tenfold`, target, met: factor <= limit };
}

function values({ load, files, reopen, memory, latencies = {} }: GraphFigures): Map<string, number> {
  const figures: [string, number | undefined][] = [
    ['load', load?.seconds],
    ['memory of the loading', load?.peakMb],
    ['files', files?.bytes],
    ['reopening', reopen?.readyMs],
    ['memory of the idle server', memory?.idleMb],
    ['memory after the questions', memory?.askedMb],
  ];
  for (const [name, latency] of Object.entries(latencies)) {
    if (!(latency instanceof Error)) figures.push([name, latency.p50Ms]);
  }
  return new Map(figures.filter((figure): figure is [string, number] => figure[1] !== undefined));
}
