import { describe, expect, it } from 'vitest';
import { aggregate } from '../../../src/analysis/aggregation/aggregate.ts';
import { flowsIn } from '../../../src/analysis/flows/flows-in.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import { createSensitivityModel } from '../../../src/economics/sensitivity/sensitivity-model.ts';
import { measureSwings, swingRoom, tornado } from '../../../src/economics/sensitivity/swings.ts';
import { simulate } from '../../../src/economics/uncertainty/simulate.ts';
import { smallTrade } from '../../support/analysis/small-trade.ts';
import { baseCase } from '../../support/economics/base-case.ts';

const prepared = prepareEvidence(baseCase());
/** A price over 1 − g, times what a stage is paid of it, times 1 − g: the same dollars but for their rounding. */
const BOXED = {
  scenario: { boxMargins: [{ technology: 'cpo', margin: 0.4 }], uncertainty: { draws: 256 } },
  baseline: {},
};

describe('whom a margin on the switch does not touch', () => {
  const answer = redistribute(prepared, BOXED);
  const intervals = simulate(prepared, BOXED);
  const untouched = answer.firms(2030).filter(({ changeUsd }) => changeUsd === 0);

  it('changes by exactly nothing, and never turns', () => {
    const touched = answer.firms(2030).filter(({ changeUsd }) => changeUsd !== 0);
    expect(touched.map(({ key }) => key).sort()).toEqual(['cisco', 'nvidia', 'rest:switch-system']);
    expect(untouched.length).toBeGreaterThan(40);
    for (const { presentValueUsd, turningYear, contributions } of untouched) {
      expect([presentValueUsd, turningYear]).toEqual([0, null]);
      expect(contributions().every(({ amountUsd }) => amountUsd === 0)).toBe(true);
    }
  });

  it('gains in no draw', () => {
    for (const { key } of untouched) {
      expect(intervals.holder(key, false, 2030), key).toMatchObject({ p5: 0, p95: 0, probabilityOfGain: 0 });
      expect(intervals.holder(key, false, 'PRESENT_VALUE'), key).toMatchObject({ p5: 0, p95: 0, probabilityOfGain: 0 });
    }
  });

  it('is moved by no parameter', () => {
    const model = createSensitivityModel(prepared, BOXED, 2030, null);
    const swings = new Float64Array(swingRoom(model));
    measureSwings(model, 0, model.parameters.length, swings);
    for (const { key } of untouched) expect([key, tornado(model, swings, `holder ${key}`)]).toEqual([key, []]);
    expect(tornado(model, swings, 'holder nvidia').length).toBeGreaterThan(0);
  });

  it('adds nothing to a stage', () => {
    const rows = aggregate(flowsIn(prepared, BOXED, 2030), smallTrade([], []), 'STAGE', null);
    const untouchedStages = answer.stages(2030).filter(({ changeUsd }) => changeUsd === 0);
    expect(untouchedStages.length).toBeGreaterThan(10);
    for (const { stage } of untouchedStages) expect(rows.find(({ key }) => key === stage)?.changeUsd, stage).toBe(0);
  });

  it('pays nobody and is paid by nobody', () => {
    const keys = new Set(untouched.map(({ key }) => key));
    for (const { from, to, amountUsd } of answer.flows(2030, 'FIRMS')) {
      expect([from.firm, to.firm].some((firm) => firm !== null && keys.has(firm))).toBe(false);
      expect(amountUsd).toBeGreaterThan(1);
    }
  });
});
