import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { afterAll, expect, it } from 'vitest';
import { prepareEvidence } from '../../src/economics/case/prepare-evidence.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { baseCase } from '../support/economics/base-case.ts';

const THREADS = 2;
const jobs = createJobs(THREADS);
afterAll(() => jobs.close());

/** The niceness of every thread of this process, which only Linux keeps apart. */
function nicenesses(): number[] {
  return readdirSync('/proc/self/task').map((thread) => {
    // The name, in brackets, may hold spaces; niceness is the 17th field after it.
    const [, fields = ''] = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ');
    return Number(fields.split(' ')[16]);
  });
}

it.runIf(process.platform === 'linux')('leaves the processors to whoever answers requests', async () => {
  const [own, before] = [getPriority(), nicenesses()];
  await jobs.warmUp(prepareEvidence(baseCase()));
  const lower = (all: readonly number[]) => all.filter((niceness) => niceness > own).length;
  expect(lower(nicenesses()) - lower(before)).toBe(THREADS);
  expect(getPriority()).toBe(own);
});
