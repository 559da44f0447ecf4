/**
 * `npm run bench [-- name[=argument] …]`: ratios against named peers, side by side in one run, each with its target.
 * Without names every benchmark runs but those of scale and endurance. Times depend on the machine: read the ratios.
 */
import { cpus, totalmem } from 'node:os';
import { analysis } from './analysis/analysis.ts';
import { flood } from './endurance/flood.ts';
import { soak } from './endurance/soak.ts';
import { explorerGraph } from './explorer-graph.ts';
import { loading } from './loading.ts';
import type { Benchmark, Measure } from './measure.ts';
import { peers } from './peers/peers.ts';
import { redistribution } from './redistribution.ts';
import { scale } from './scale/scale.ts';
import { startUp } from './start-up.ts';
import { uncertainty } from './uncertainty/uncertainty.ts';

const BENCHMARKS: readonly Benchmark[] = [
  startUp,
  redistribution,
  uncertainty,
  analysis,
  peers,
  loading,
  explorerGraph,
  scale,
  soak,
  flood,
];

const wanted = new Map(process.argv.slice(2).map(nameAndArgument));
const unknown = [...wanted.keys()].filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown}; there is ${BENCHMARKS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
);
const isWanted = ({ name, onlyNamed }: Benchmark) => (wanted.size === 0 ? onlyNamed !== true : wanted.has(name));
for (const benchmark of BENCHMARKS.filter(isWanted)) {
  console.log(`── ${benchmark.name}`);
  for await (const measure of await benchmark.run(wanted.get(benchmark.name))) console.log(lineOf(measure));
}

function nameAndArgument(text: string): [string, string | undefined] {
  const [name = '', argument] = text.split('=');
  return [name, argument];
}

function lineOf({ question, ours, peer, ratio, target, met }: Measure): string {
  const mark = met === null ? '·' : met ? '✓' : '✗';
  const against = peer === undefined ? '' : `; ${peer}${ratio === undefined ? '' : ` → ${ratio}`}`;
  return `${mark} ${question}: ${ours}${against}  [target: ${target}]`;
}
