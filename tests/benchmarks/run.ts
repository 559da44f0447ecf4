/**
 * `npm run bench [-- name …]`: ratios against named peers, side by side in one run, each with its target. Without names
 * every benchmark runs. Times depend on the machine: read the ratios.
 */
import { cpus, totalmem } from 'node:os';
import { analysis } from './analysis/analysis.ts';
import { explorerGraph } from './explorer-graph.ts';
import { loading } from './loading.ts';
import type { Benchmark, Measure } from './measure.ts';
import { peers } from './peers/peers.ts';
import { redistribution } from './redistribution.ts';
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
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown}; there is ${BENCHMARKS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
);
for (const benchmark of BENCHMARKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`── ${benchmark.name}`);
  for (const measure of await benchmark.run()) console.log(lineOf(measure));
}

function lineOf({ question, ours, peer, ratio, target, met }: Measure): string {
  const mark = met === null ? '·' : met ? '✓' : '✗';
  const against = peer === undefined ? '' : `; ${peer}${ratio === undefined ? '' : ` → ${ratio}`}`;
  return `${mark} ${question}: ${ours}${against}  [target: ${target}]`;
}
