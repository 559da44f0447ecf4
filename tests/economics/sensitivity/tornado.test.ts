import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { moveParameter } from '../../../src/economics/sensitivity/move-parameter.ts';
import { createSensitivityModel } from '../../../src/economics/sensitivity/sensitivity-model.ts';
import { indicesOf, requireSobol, runSobol, sobolRoom } from '../../../src/economics/sensitivity/sobol.ts';
import { measureSwings, swingRoom, tornado } from '../../../src/economics/sensitivity/swings.ts';
import { evidenceQuality } from '../../../src/economics/why/evidence-quality.ts';
import { influencesOf } from '../../../src/economics/why/influences.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { randomEvidence } from '../../support/economics/random-evidence.ts';
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
  it('never leaves a stage shared out more than once, and takes from others only what the rest lacks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
        const world = prepareEvidence(randomEvidence(seed));
        const { plan, parameters, values } = createSensitivityModel(world, {}, 2030, null);
        const before = values.slice();
        for (const parameter of parameters.filter(({ id }) => id.startsWith('share/'))) {
          for (const bound of ['low', 'high'] as const) {
            const undo = moveParameter(plan, parameter, bound, values);
            for (const { captureStart, shareSlot } of plan.scenario.money.technologies) {
              for (let stage = 0; stage + 1 < captureStart.length; stage += 1) {
                const slots = [...shareSlot.subarray(captureStart[stage], captureStart[stage + 1])].filter(
                  (slot) => slot >= 0,
                );
                expect(slots.reduce((sum, slot) => sum + (values[slot] ?? 0), 0)).toBeLessThan(1 + 1e-9);
              }
            }
            expect(values[parameter.knots[0]?.slot ?? -1]).toBe(parameter.knots[0]?.value[bound]);
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
    const all = { ...moved, knots: moved.knots.map((knot) => ({ ...knot, value: { ...knot.value, high: 1 } })) };
    moveParameter(plan, all, 'high', values);
    for (const { captureStart, shareSlot } of plan.scenario.money.technologies) {
      for (let stage = 0; stage + 1 < captureStart.length; stage += 1) {
        const slots = [...shareSlot.subarray(captureStart[stage], captureStart[stage + 1])];
        if (!slots.includes(slot)) continue;
        for (const other of slots) if (other >= 0 && other !== slot) expect(values[other]).toBe(0);
      }
    }
  });
});

describe('Sobol indices', () => {
  it.each([
    [{ base: 4 }, {}, 'base: 4 is outside [16, 4096]'],
    [
      { base: 64 },
      { uncertainty: { draws: 16, correlations: [{ a: 'a', b: 'b', rank: 0 }] } },
      'independent parameters only',
    ],
    [{ base: 64 }, { capacities: [{ resource: 'laser', year: 2027, share: 1 }] }, 'scenario.capacities'],
  ])('are refused where they do not exist or take too long: %j', (choice, scenario, message) => {
    expect(() => requireSobol({ seed: 1, ...choice }, scenario, 100)).toThrow(message);
  });
});
