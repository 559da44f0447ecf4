// Draws from the build in dist/, as a server runs them: evidence as JSON on standard input, times and peak memory out.
import { text } from 'node:stream/consumers';

const dist = new URL('../../../dist/', import.meta.url).href;
const load = (file) => import(new URL(file, dist).href);
const { prepareEvidence } = await load('economics/case/prepare-evidence.js');
const { simulate } = await load('economics/uncertainty/simulate.js');
const { createJobs } = await load('jobs/jobs.js');

const { evidence, draws, rounds } = JSON.parse(await text(process.stdin));
const parameters = new Map(evidence.parameters.map((parameter) => [parameter.id, parameter]));
const prepared = prepareEvidence({ ...evidence, parameters });
const asking = (count) => ({ scenario: { uncertainty: { draws: count } } });
const jobs = createJobs();
const timed = async (run) => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};
const each = async (run) => {
  const times = [];
  for (let round = 0; round <= rounds; round += 1) times.push(await timed(run));
  return times.slice(1);
};

const threads = await each(() => jobs.intervals(prepared, asking(draws), null));
const megabytes = process.resourceUsage().maxRSS / 1024;
const one = await each(() => simulate(prepared, asking(draws)));
const four = await each(() => simulate(prepared, asking(4 * draws)));
await jobs.close();
console.log(JSON.stringify({ threads, one, four, megabytes }));
