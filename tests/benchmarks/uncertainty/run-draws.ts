// Draws in a process of its own: evidence as JSON on standard input, times and peak memory out.
import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence, Parameter } from '../../../src/economics/evidence.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { createJobs } from '../../../src/jobs/jobs.ts';

/** Evidence with its parameters as a list, since JSON has no maps. */
export interface RunInput {
  readonly evidence: Omit<Evidence, 'parameters'> & { readonly parameters: readonly Parameter[] };
  readonly draws: number;
  readonly rounds: number;
}

/** Milliseconds of each round: on worker threads, on one thread, and there with four times the draws. */
export interface RunTimes {
  readonly threads: readonly number[];
  readonly one: readonly number[];
  readonly four: readonly number[];
  readonly megabytes: number;
}

const { evidence, draws, rounds }: RunInput = JSON.parse(await text(process.stdin));
const parameters = new Map(evidence.parameters.map((parameter) => [parameter.id, parameter]));
const prepared = prepareEvidence({ ...evidence, parameters });
const asking = (count: number) => ({ scenario: { uncertainty: { draws: count } } });
const jobs = createJobs();

const threads = await each(() => jobs.intervals(prepared, asking(draws), null));
const megabytes = peakMegabytes();
const one = await each(() => simulate(prepared, asking(draws)));
const four = await each(() => simulate(prepared, asking(4 * draws)));
await jobs.close();
console.log(JSON.stringify({ threads, one, four, megabytes } satisfies RunTimes));

/** The first round warms up and is not counted. */
async function each(run: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.slice(1);
}

/** Linux counts the parent's memory at the fork into `maxRSS`; its own list of the process does not. */
function peakMegabytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
}
