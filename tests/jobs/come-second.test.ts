import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../src/economics/case/prepare-evidence.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { baseCase } from '../support/economics/base-case.ts';

const THREADS = 2;
const [STEP, LOWEST] = [5, 19];
const COME_SECOND = new URL('../../src/jobs/come-second.ts', import.meta.url).href;
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

/** What a process of this niceness has once it came second to itself. */
function secondTo(niceness: number): number {
  const program = `const { comeSecond } = await import('${COME_SECOND}');
comeSecond();
console.log((await import('node:os')).getPriority());`;
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', program];
  return Number(execFileSync('nice', ['-n', String(niceness - getPriority()), ...node], { encoding: 'utf8' }));
}

describe.runIf(process.platform === 'linux')('a thread that computes', () => {
  // Where all is as low as can be, nothing is lower.
  it.skipIf(getPriority() === LOWEST)('leaves the processors to whoever answers requests', async () => {
    const [own, before] = [getPriority(), nicenesses()];
    await jobs.warmUp(prepareEvidence(baseCase()));
    const lower = (all: readonly number[]) => all.filter((niceness) => niceness > own).length;
    expect(lower(nicenesses()) - lower(before)).toBe(THREADS);
    expect(getPriority()).toBe(own);
  });

  it('does so too in a process that was itself told to come after others', () => {
    const own = getPriority();
    const harder = [own, own + 7, LOWEST - 2, LOWEST].filter((niceness) => niceness >= own && niceness <= LOWEST);
    for (const niceness of harder) expect(secondTo(niceness)).toBe(Math.min(LOWEST, niceness + STEP));
  });
});
