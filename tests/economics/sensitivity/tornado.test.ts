import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { evaluate } from '../../../src/economics/plan/evaluate.ts';
import type { Plan } from '../../../src/economics/plan/plan.ts';
import { createState } from '../../../src/economics/plan/state.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { heldBy, moveParameter } from '../../../src/economics/sensitivity/move-parameter.ts';
import { createSensitivityModel } from '../../../src/economics/sensitivity/sensitivity-model.ts';
import { indicesOf, requireSobol, runSobol, sobolRoom } from '../../../src/economics/sensitivity/sobol.ts';
import { measureSwings, swingRoom, tornado } from '../../../src/economics/sensitivity/swings.ts';
import { evidenceQuality } from '../../../src/economics/why/evidence-quality.ts';
import { influencesOf } from '../../../src/economics/why/influences.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { randomEvidence } from '../../support/economics/random-evidence.ts';
import { measuresAtALoss } from '../../support/economics/toy-answers.ts';
import { fc } from '../../support/properties.ts';

const prepared = prepareEvidence(baseCase());
const model = createSensitivityModel(prepared, {}, 2030, null);
const swings = new Float64Array(swingRoom(model));
measureSwings(model, 0, model.parameters.length, swings);
const barsOf = (output: string) => tornado(model, swings, output);

describe('a measure at mid', () => {
  const answer = redistribute(prepared);
  const outputs = new Float64Array(model.measure.size);
  model.measure.at(model.values, outputs);
  const at = (name: string) => outputs[model.measure.outputs.get(name) ?? -1] ?? Number.NaN;

  it('is what the answer says of every firm, group, stage, the pool and the concentration', () => {
    const pool = answer.pool(2030);
    const close = (value: number, target: number) =>
      expect(Math.abs(value - target)).toBeLessThan(1e-12 * pool.scenarioProfitUsd);
    for (const { key, changeUsd } of answer.firms(2030)) close(at(`holder ${key}`), changeUsd);
    for (const { key, firm, changeUsd } of answer.firms(2030, { grouped: true })) {
      close(at(firm === null ? `holder ${key}` : `group ${key}`), changeUsd);
    }
    for (const { stage, changeUsd } of answer.stages(2030)) close(at(`stage ${stage}`), changeUsd);
    close(at('pool'), pool.changeUsd);
    expect(at('hhi')).toBeCloseTo(answer.concentration(2030).scenarioHhi, 9);
  });

  it('of a stage at a loss has a share of the sign of its change', () => {
    expect(measuresAtALoss().get('share module')).toBeCloseTo(0.25, 12);
  });

  it('is found again after every parameter has been moved and put back', () => {
    const again = new Float64Array(model.measure.size);
    model.measure.at(model.values, again);
    expect(again).toEqual(outputs);
  });
});

describe('the tornado of Nvidia in 2030', () => {
  const bars = barsOf('holder nvidia');

  it('hangs on how far co-packaged optics gets and what Nvidia keeps of the engine', () => {
    expect(bars.slice(0, 4).map(({ parameter }) => parameter)).toEqual([
      'curve/SCALE_UP/cpo',
      'margin/nvidia/optical-engine/cpo',
      'curve/SCALE_OUT/cpo',
      'share/nvidia/optical-engine/cpo',
    ]);
  });

  it('has no bar for the price of all ports, which cancels', () => {
    expect(bars.map(({ parameter }) => parameter)).not.toContain('price-path');
  });

  it('names the same leaders as the total Sobol indices', () => {
    const choice = { base: 128, seed: 1 };
    const store = new Float64Array(sobolRoom(model, choice));
    runSobol(model, choice, 'holder nvidia', 0, 50, store);
    runSobol(model, choice, 'holder nvidia', 50, choice.base, store);
    const indices = indicesOf(choice, store, 0, model.parameters.length)
      .map(({ total, totalInterval }, index) => ({ parameter: model.parameters[index]?.id, total, totalInterval }))
      .sort((a, b) => b.total - a.total);
    const leaders = bars.slice(0, 7).map(({ parameter }) => parameter);
    for (const { parameter } of indices.slice(0, 5)) expect(leaders).toContain(parameter);
    expect(indices[0]?.parameter).toBe(leaders[0]);
    for (const { total, totalInterval } of indices.slice(0, 5)) {
      expect(totalInterval.low).toBeLessThan(total);
      expect(total).toBeLessThan(totalInterval.high);
    }
    // A parameter without a bar counts only where others leave their mid, as a coefficient that must give way to a margin.
    const moving = new Set(bars.map(({ parameter }) => parameter));
    for (const { parameter = '', total } of indices) if (!moving.has(parameter)) expect(total).toBeLessThan(0.02);
  });

  it('rests mostly on what is assumed', () => {
    const influences = influencesOf(prepared.evidence, bars);
    const quality = evidenceQuality(influences, () => 'PAGE');
    expect(quality.assumedVarianceShare).toBeGreaterThan(0.5);
    expect(quality.recalledVarianceShare).toBe(0);
    expect(evidenceQuality(influences, () => 'RECALL').assumedOrRecalledVarianceShare).toBe(1);
    expect(evidenceQuality([], () => null).assumedVarianceShare).toBeNull();
  });
});

describe('a share that is moved', () => {
  it('never leaves a stage shared out more than once, and keeps its own value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
        const world = prepareEvidence(randomEvidence(seed));
        const { plan, parameters, values } = createSensitivityModel(world, {}, 2030, null);
        const before = values.slice();
        for (const parameter of parameters.filter(({ id }) => id.startsWith('share/'))) {
          for (const bound of ['low', 'high'] as const) {
            const undo = moveParameter(parameter, bound, values);
            for (const shares of sharedOut(plan, values, heldBy(parameter))) {
              expect(sum(shares.map(({ share }) => share))).toBeCloseTo(1, 9);
              const own = shares.find(({ slot }) => slot === parameter.knots[0]?.slot);
              if (own !== undefined) expect(own.share).toBe(parameter.knots[0]?.value[bound]);
            }
            undo();
          }
        }
        expect(values).toEqual(before);
      }),
      { numRuns: 20, seed: 20261124 },
    );
  });

  it('squeezes its neighbours pro rata once the rest is used up', () => {
    const { plan, parameters, values } = createSensitivityModel(prepared, {}, 2030, null);
    const moved = parameters.find(({ id }) => id === 'share/tsmc/advanced-packaging/cpo');
    if (moved === undefined) throw new Error('the base case has shares');
    const slot = moved.knots[0]?.slot ?? -1;
    const all = { ...moved, knots: moved.knots.map((knot) => ({ ...knot, value: { ...knot.value, high: 0.9 } })) };
    moveParameter(all, 'high', values);
    const [stage = []] = sharedOut(plan, values, heldBy(all)).filter((shares) =>
      shares.some((share) => share.slot === slot),
    );
    const others = stage.filter((share) => share.slot >= 0 && share.slot !== slot);
    expect(others.length).toBeGreaterThan(1);
    const factors = others.map((other) => other.share / (values[other.slot] ?? Number.NaN));
    for (const factor of factors) expect(factor).toBeCloseTo(factors[0] ?? Number.NaN, 12);
    expect(sum(others.map(({ share }) => share))).toBeCloseTo(0.1, 12);
  });

  /** What each holder of every stage captures, the rest's slot being below 0. */
  function sharedOut(plan: Plan, values: Float64Array, held: readonly number[]) {
    const state = createState(plan);
    evaluate(plan, values, true, state, held);
    return plan.scenario.money.technologies.flatMap(({ captureStart, shareSlot }, technology) =>
      [...captureStart].slice(0, -1).map((start, stage) =>
        [...shareSlot.subarray(start, captureStart[stage + 1])].map((slot, index) => ({
          slot,
          share: state.scenario.money[technology]?.captureShare[start + index] ?? Number.NaN,
        })),
      ),
    );
  }

  function sum(shares: readonly number[]): number {
    return shares.reduce((all, share) => all + share, 0);
  }
});

describe('a share of every technology that is moved where a lever holds another in one of them', () => {
  const lever = { technology: 'cpo', stage: 'osat', firm: 'ase', share: 0.4 };
  const levered = createSensitivityModel(prepared, { scenario: { shares: [lever] } }, 2030, null);
  const room = new Float64Array(swingRoom(levered));
  measureSwings(levered, 0, levered.parameters.length, room);

  const barOf = (firm: string) =>
    tornado(levered, room, `holder ${firm}`).find(({ parameter }) => parameter === 'share/spil/osat/*');

  it('leaves less to the others there that no lever holds, and nowhere else', () => {
    // SPIL at its high of 0.55 and ASE at its lever leave 0.05 of CPO to Amkor and JCET, which hold 0.17; elsewhere there is room.
    const cut = 0.05 / 0.17;
    const of = (technology: string, firm: string, share: number) => ({ technology, stage: 'osat', firm, share });
    const everywhere = ['copper', 'cpo', 'dsp-pluggable', 'lpo', 'npo'].map((technology) =>
      of(technology, 'spil', 0.55),
    );
    const inCpo = [lever, of('cpo', 'amkor', 0.12 * cut), of('cpo', 'jcet', 0.05 * cut)];
    const answer = redistribute(prepared, { scenario: { shares: [...everywhere, ...inCpo] } });
    for (const firm of ['spil', 'amkor', 'jcet']) {
      expect(barOf(firm)?.high).toBeCloseTo(answer.firm(firm, 2030)?.changeUsd ?? Number.NaN, 0);
    }
  });

  it('takes nothing from the one that the lever holds', () => {
    expect(barOf('ase')).toBeUndefined();
  });
});

const LASERS = [{ resource: 'laser', year: 2027, share: 1 }];

describe('Sobol indices', () => {
  it.each([
    [{ base: 4 }, { scenario: {} }, 'base: 4 is outside [16, 4096]'],
    [
      { base: 64 },
      { scenario: { uncertainty: { draws: 16, correlations: [{ a: 'a', b: 'b', rank: 0 }] } } },
      'independent parameters only',
    ],
    [{ base: 64 }, { scenario: { capacities: LASERS } }, 'scenario.capacities'],
    [{ base: 64 }, { scenario: {}, baseline: { capacities: LASERS } }, 'baseline.capacities'],
  ])('are refused where they do not exist or take too long: %j', (choice, comparison, message) => {
    expect(() => requireSobol({ seed: 1, ...choice }, comparison, 100)).toThrow(message);
  });
});
