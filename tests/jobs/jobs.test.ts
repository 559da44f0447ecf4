import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../src/economics/case/prepare-evidence.ts';
import type { Comparison } from '../../src/economics/scenario.ts';
import { simulate } from '../../src/economics/uncertainty/simulate.ts';
import type { Watch } from '../../src/jobs/divide.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { baseCase } from '../support/economics/base-case.ts';

const prepared = prepareEvidence(baseCase());
const asking = (draws: number) => ({ scenario: { uncertainty: { draws } } });
const jobs = createJobs(2);
afterAll(() => jobs.close());

describe('draws on two threads', () => {
  it('come to the same bytes as on one', async () => {
    const [here, there] = [simulate(prepared, asking(3_000)), await jobs.intervals(prepared, asking(3_000), null)];
    for (const key of ['nvidia', 'tsmc', 'rest:laser', 'innolight']) {
      for (const period of [2026, 2030, 'PRESENT_VALUE'] as const) {
        expect(JSON.stringify(there.holder(key, false, period))).toBe(JSON.stringify(here.holder(key, false, period)));
      }
    }
    expect(there.pool(2035)).toEqual(here.pool(2035));
  });

  it('say how far they are, up to all of them', async () => {
    const seen: number[] = [];
    await jobs.intervals(prepared, asking(5_000), null, {
      onProgress({ done, total }) {
        expect(total).toBe(5_000);
        seen.push(done);
      },
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([seen[0], seen.at(-1)]).toEqual([0, 5_000]);
    expect(seen.length).toBeGreaterThan(4);
  });

  // The bound is wide, and retried, because other programs on the machine hold the loop up too; the count is exact.
  it('never block the event loop for long: threads make them', { retry: 4 }, async () => {
    const before = jobs.partsDone();
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    await jobs.intervals(prepared, asking(8_192), null);
    await jobs.tornadoes(prepared, {}, 2031, null);
    delay.disable();
    expect(jobs.partsDone()).toBeGreaterThan(before);
    expect(delay.max / 1e6).toBeLessThan(250);
  });

  it('stop when told, and leave the threads to others', async () => {
    const controller = new AbortController();
    let done = 0;
    const run = jobs.intervals(prepared, asking(100_000), null, {
      signal: controller.signal,
      onProgress(progress) {
        done = progress.done;
        if (done > 2_000) controller.abort();
      },
    });
    await expect(run).rejects.toThrow('aborted');
    expect(done).toBeLessThan(20_000);
    expect((await jobs.intervals(prepared, asking(64), null)).choice.draws).toBe(64);
  });
});

describe('runs of draws side by side', () => {
  const otherMoney = { boxMargins: [{ technology: 'lpo', margin: 0.3 }] };
  const sixtyYears = (draws: number) => ({ scenario: { toYear: 2083, uncertainty: { draws } }, baseline: otherMoney });
  const intervals = (comparison: Comparison) => (watch: Watch) => jobs.intervals(prepared, comparison, null, watch);
  // Their draws take, in MB: 215, 431, 815, twice 408, 815 and 0.6.
  const ordinary = intervals(asking(100_000));
  const twoFlows = intervals({ ...asking(100_000), baseline: otherMoney });
  const large = intervals(sixtyYears(100_000));
  const largeOfTwo = (watch: Watch) => {
    const half = { prepared, comparison: sixtyYears(50_000) };
    return jobs.differences(half, half, { domain: null, year: 2030 }, watch);
  };
  const largePortfolio = (watch: Watch) =>
    jobs.portfolio({ prepared, comparison: sixtyYears(100_000) }, [], 2030, watch);
  const small = intervals(asking(256));

  // A run that was stopped keeps its place until its parts are done, also where the test before failed.
  beforeEach(() => expect.poll(() => jobs.use().gates.runs.running, { timeout: 60_000 }).toBe(0));

  it.each([
    ['two ordinary ones, and a third waits', [ordinary, ordinary, ordinary], 2],
    ['a small one beside one with two money flows', [twoFlows, small], 2],
    ['an ordinary one, and one with two money flows waits', [ordinary, twoFlows], 1],
    ['one that takes all the room and more, and a small one waits', [large, small], 1],
    ['a small one, and one that takes all the room and more waits', [small, large], 1],
    ['two scenarios that take all the room together, and a small one waits', [largeOfTwo, small], 1],
    ['a portfolio that takes all the room and more, and a small one waits', [largePortfolio, small], 1],
  ])('are %s', async (_which, starts, running) => {
    const controller = new AbortController();
    const runs = starts.map((start) => start({ signal: controller.signal }));
    const use = jobs.use().gates.runs;
    controller.abort();
    for (const run of await Promise.allSettled(runs)) expect(run.status).toBe('rejected');
    expect(use).toMatchObject({ running, waiting: starts.length - running });
  });
});

describe('Sobol indices on two threads', () => {
  it('come with the largest first, and progress', async () => {
    let last = 0;
    const of = { period: 2030, output: 'holder nvidia' } as const;
    const indices = await jobs.sobolIndices(
      prepared,
      {},
      of,
      { base: 32, seed: 1 },
      { onProgress: ({ done }) => (last = done) },
    );
    expect(last).toBe(32);
    expect(indices[0]?.total).toBeGreaterThanOrEqual(indices[1]?.total ?? 1);
    expect(indices.slice(0, 4).map(({ parameter }) => parameter)).toContain('curve/SCALE_UP/cpo');
  });
});
