import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPortfolio } from '../../src/analysis/portfolio/draw-portfolio.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { attribute } from '../../src/economics/attribution/attribute.ts';
import { bottlenecksIn } from '../../src/economics/bottlenecks/bottlenecks.ts';
import { buyerCost } from '../../src/economics/buyer-cost/buyer-cost.ts';
import { prepareEvidence } from '../../src/economics/case/prepare-evidence.ts';
import { goalSeek } from '../../src/economics/goal-seek/goal-seek.ts';
import { redistribute } from '../../src/economics/redistribution/redistribute.ts';
import { drawFactors, factorRoom } from '../../src/economics/uncertainty/draw-factors.ts';
import { createDrawModel, planDraws } from '../../src/economics/uncertainty/draw-model.ts';
import { JobsBusy } from '../../src/jobs/gate.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { disrupt } from '../support/analysis/disrupt.ts';
import { baseCase } from '../support/economics/base-case.ts';

const prepared = prepareEvidence(baseCase());
const jobs = createJobs(2);
beforeAll(() => jobs.warmUp(prepared));
afterAll(() => jobs.close());

/** Of laser chips, in as many years from 2026 on: each a lever, and in its year a linear program. */
const limited = (years: number) => ({
  scenario: {
    capacities: Array.from({ length: years }, (_, index) => ({ resource: 'laser', year: 2026 + index, share: 0.5 })),
  },
});
const free = { prepared, comparison: {} };
const scarce = { prepared, comparison: limited(8) };
const lever = { price: 'cpo' };
const target = { output: { poolChangeUsd: 2030 }, equals: 2e9 };
const request = {
  ...{ firms: ['lumentum'], stages: null, from: '2027-01-01', months: 60, severity: 1, fallback: true },
};
const drawn = { prepared, comparison: { scenario: { uncertainty: { draws: 20_000 } } } };
const holdings = [
  { firm: 'lumentum', weight: 0.5, operatingIncomeUsd: 5e8 },
  { firm: 'nvidia', weight: 0.5, operatingIncomeUsd: null },
];

describe('a question to a thread is answered with the bytes of this one:', () => {
  it('a redistribution under capacities', async () => {
    const there = redistribute(prepared, scarce.comparison, await jobs.evaluation(scarce));
    const here = redistribute(prepared, scarce.comparison);
    for (const year of here.years) expect(text(there.firms(year))).toBe(text(here.firms(year)));
    expect(text(there.modelInputs())).toBe(text(here.modelInputs()));
    expect(there.scenarioId()).toBe(here.scenarioId());
  });

  it('bottlenecks', async () => {
    const [here, there] = [bottlenecksIn(prepared, {}, 2026, true), await jobs.bottlenecks(free, 2026, true)];
    expect(text(there)).toBe(text(here));
    expect(text([there.pool(), there.firms(), there.stages()])).toBe(text([here.pool(), here.firms(), here.stages()]));
  });

  it('an attribution', async () => {
    const { comparison } = { comparison: limited(4) };
    const { years } = redistribute(prepared, comparison);
    const [here, there] = [attribute(prepared, comparison, years), await jobs.attribution({ prepared, comparison })];
    for (const key of ['lumentum', 'nvidia', 'rest:laser']) {
      for (const year of years) expect(there.of(key, false, null, year)).toEqual(here.of(key, false, null, year));
    }
    expect(there.of('lumentum', true, 'SCALE_UP', 2030)).toEqual(here.of('lumentum', true, 'SCALE_UP', 2030));
  });

  it('a goal under capacities', async () => {
    expect(await jobs.goal(scarce, lever, target)).toEqual(goalSeek(prepared, scarce.comparison, lever, target));
  });

  it('a disruption', async () => {
    expect(text(await jobs.disruption(free, request))).toBe(text(disrupt(prepared, {}, request)));
  });

  it('a portfolio over draws', async () => {
    const run = planDraws(prepared, drawn.comparison, null);
    const store = new Float64Array(factorRoom(run.layout, run.choice.draws));
    drawFactors(createDrawModel(run), 0, run.choice.draws, store);
    const here = drawPortfolio({ run, store }, holdings, 2030);
    expect(text(await jobs.portfolio(drawn, holdings, 2030))).toBe(text(here));
  });

  it('what a port costs its buyer, with its draws', async () => {
    const scenario = { prices: [{ technology: 'cpo', relativePrice: 1.2 }] };
    for (const year of [2026, 2030]) {
      const there = await jobs.buyerCost({ prepared, comparison: { scenario } }, year);
      expect(text(there)).toBe(text(buyerCost(prepared, scenario, year)));
      expect(there.draws).toBe(1024);
    }
    await expect(jobs.buyerCost(free, 1999)).rejects.toMatchObject({ faults: [{ argument: 'year' }] });
  });

  it('a refusal, with its faults', async () => {
    const wrong = jobs.goal(free, { price: 'cpoo' }, target);
    await expect(wrong).rejects.toBeInstanceOf(InputError);
    await expect(wrong).rejects.toMatchObject({ faults: [{ argument: 'lever.price', value: 'cpoo' }] });
  });
});

describe('while a thread works, this one stays free', () => {
  // Here most of them would take seconds. The bound is wide because other programs hold the loop up too; the count is exact.
  it.each([
    ['a redistribution under capacities', () => jobs.evaluation({ prepared, comparison: limited(10) })],
    ['a goal under capacities', () => jobs.goal(scarce, lever, target)],
    ['a disruption of ten years', () => jobs.disruption(free, { ...request, months: 108 })],
    ['a portfolio over draws', () => jobs.portfolio(drawn, holdings, 2030)],
    ['what a port costs its buyer', () => jobs.buyerCost(free, 2030)],
    ['an attribution under capacities', () => jobs.attribution({ prepared, comparison: limited(7) })],
  ])('in %s', { retry: 3 }, async (_what, run) => {
    const before = jobs.partsDone();
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    await run();
    delay.disable();
    expect(jobs.partsDone()).toBeGreaterThan(before);
    expect(delay.max / 1e6).toBeLessThan(250);
  });
});

describe('a question that nobody waits for any more', () => {
  it.each([
    ['an attribution of 1,024 coalitions', 1_024, (signal: AbortSignal) => attributing(10, signal)],
    ['a goal of 65 points and more', 65, (signal: AbortSignal) => jobs.goal(scarce, lever, target, { signal })],
  ])('stops %s in the middle', async (_what, steps, ask) => {
    const leaving = new AbortController();
    const before = jobs.partsDone();
    const asked = ask(leaving.signal);
    leaving.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    // There is one place for long questions, so that the next begins when that one has stopped.
    const { evaluations } = await jobs.goal(free, lever, target);
    expect(jobs.partsDone() - before - evaluations).toBeLessThan(steps / 2);
  });

  it('does not begin with a buyer’s cost whose turn has not come', async () => {
    const leaving = new AbortController();
    const before = jobs.partsDone();
    const busy = Array.from({ length: 2 }, () => jobs.evaluation(scarce));
    const asked = Array.from({ length: 8 }, () => jobs.buyerCost(free, 2030, { signal: leaving.signal }));
    leaving.abort(new Error('left'));
    for (const one of asked) await expect(one).rejects.toThrow('left');
    await Promise.all(busy);
    await jobs.evaluation(free);
    expect(jobs.partsDone() - before).toBe(3);
  });

  it('runs no further year of a disruption', async () => {
    const leaving = new AbortController();
    const before = jobs.partsDone();
    const asked = jobs.disruption(free, { ...request, months: 108 }, { signal: leaving.signal });
    leaving.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    // A later question comes behind whatever would still be in line.
    await jobs.evaluation(free);
    expect(jobs.partsDone() - before).toBeLessThanOrEqual(3);
  });

  it('leaves no year of a disruption in line where there is no place for another', async () => {
    const before = jobs.partsDone();
    await expect(jobs.disruption(free, { ...request, months: 12 * 400 })).rejects.toBeInstanceOf(JobsBusy);
    expect(jobs.use().gates['short-questions'].waiting).toBe(0);
    await jobs.evaluation(free);
    expect(jobs.partsDone() - before).toBeLessThanOrEqual(3);
  });
});

function attributing(years: number, signal: AbortSignal) {
  return jobs.attribution({ prepared, comparison: limited(years) }, { signal });
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
