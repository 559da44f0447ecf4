import { describe, expect, it } from 'vitest';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { evaluate } from '../../../src/economics/plan/evaluate.ts';
import type { Scenario } from '../../../src/economics/scenario.ts';
import { createSensitivityModel } from '../../../src/economics/sensitivity/sensitivity-model.ts';
import { measureSwings, swingRoom, tornado } from '../../../src/economics/sensitivity/swings.ts';
import { sumOf } from '../../../src/economics/summation.ts';
import { createDrawModel, planDraws } from '../../../src/economics/uncertainty/draw-model.ts';
import { baseCase } from '../../support/economics/base-case.ts';

const prepared = prepareEvidence(baseCase());
const DRAWS = 256;

/** What each draw of CPO's money makes of a stage: shares by firm, what it pays each seller, what it keeps and earns. */
interface DrawnStage {
  readonly shares: Readonly<Record<string, number>>;
  readonly paid: Readonly<Record<string, number>>;
  readonly kept: number;
  readonly profit: number;
}

function drawn(levers: Scenario, at: string): readonly DrawnStage[] {
  const scenario = { ...levers, uncertainty: { draws: DRAWS } };
  const { plan, sampler, values, state } = createDrawModel(planDraws(prepared, { scenario }, null));
  const index = prepared.technologies.findIndex(({ slug }) => slug === 'cpo');
  const technology = plan.scenario.money.technologies[index];
  const money = state.scenario.money[index];
  if (technology === undefined || money === undefined) throw new Error('the base case has CPO');
  const { chain, captureStart } = technology;
  const stage = chain.stages.findIndex((entry) => entry.stage === at);
  const [start, end] = [captureStart[stage] ?? 0, captureStart[stage + 1] ?? 0];
  sampler.prepare(0, DRAWS);
  return Array.from({ length: DRAWS }, (_, n) => {
    sampler.place(n, values);
    evaluate(plan, values, true, state);
    const revenue = money.revenue[stage] ?? Number.NaN;
    const named = chain.stages[stage]?.captures.map(({ firm }, place) => {
      return [firm ?? 'rest', money.captureShare[start + place] ?? Number.NaN] as const;
    });
    // Sellers that only this stage pays, so that their revenue is what it pays them.
    const sellers = chain.stages[stage]?.inputs
      .filter(
        ({ seller }) => chain.stages.filter(({ inputs }) => inputs.some((one) => one.seller === seller)).length === 1,
      )
      .map(({ seller }) => {
        const place = chain.stages.findIndex((entry) => entry.stage === seller);
        return [seller, (money.revenue[place] ?? Number.NaN) / revenue] as const;
      });
    return {
      shares: Object.fromEntries(named ?? []),
      paid: Object.fromEntries(sellers ?? []),
      kept: (money.valueAdded[stage] ?? Number.NaN) / revenue,
      profit: sumOf(money.captureProfit.slice(start, end)) / revenue,
    };
  });
}

const shareOf = (firm: string, share: number, stage = 'external-laser-source') => {
  return { technology: 'cpo', stage, firm, share };
};

describe('a lever in draws', () => {
  it('fixes the share that it sets, and the drawn ones share what it leaves', () => {
    const draws = drawn({ shares: [shareOf('lumentum', 0.75)] }, 'external-laser-source');
    expect(draws.filter(({ shares }) => shares.lumentum !== 0.75)).toEqual([]);
    for (const { shares } of draws) expect(sumOf(Object.values(shares))).toBeCloseTo(1, 12);
    const tight = draws.filter(({ shares }) => shares.rest === 0);
    expect(tight.length).toBeGreaterThan(20);
    expect(new Set(tight.map(({ shares }) => shares.coherent)).size).toBeGreaterThan(20);
  });

  it('fixes each of several shares of a stage', () => {
    const levers = [shareOf('lumentum', 0.7), shareOf('coherent', 0.25)];
    const draws = drawn({ shares: levers }, 'external-laser-source');
    expect(new Set(draws.map(({ shares }) => `${shares.lumentum} ${shares.coherent}`))).toEqual(new Set(['0.7 0.25']));
    for (const { shares } of draws) expect(sumOf(Object.values(shares))).toBeCloseTo(1, 12);
  });

  it('leaves nothing to the others where several shares come to all of a stage, and to no more', () => {
    const levers = [shareOf('lumentum', 0.75), shareOf('coherent', 0.25 + 5e-10), shareOf('broadcom', 0)];
    for (const { shares } of drawn({ shares: levers }, 'external-laser-source')) {
      expect([shares.broadcom, shares.rest]).toEqual([0, 0]);
      expect(sumOf(Object.values(shares))).toBeCloseTo(1, 12);
    }
  });

  it('fixes the coefficient that it sets, and the drawn ones leave room for the margins', () => {
    const inputs = [{ technology: 'cpo', buyer: 'optical-engine', seller: 'external-laser-source', share: 0.2 }];
    const draws = drawn({ inputs }, 'optical-engine');
    for (const { paid } of draws) expect(paid['external-laser-source']).toBeCloseTo(0.2, 12);
    for (const { kept, profit } of draws) expect(profit).toBeLessThanOrEqual(kept + 1e-12);
    expect(new Set(draws.map(({ paid }) => paid['fiber-attach'])).size).toBeGreaterThan(20);
  });

  it('fixes coefficients that leave the drawn margins too little room, which then give way', () => {
    const stage = prepared.rows.inputs.get('cpo')?.filter(({ buyer }) => buyer === 'optical-engine') ?? [];
    const mids = stage.map(({ slot }) => prepared.mid[slot] ?? Number.NaN);
    const room = 1 - highestMargin('optical-engine');
    const inputs = stage.map(({ seller }, index) => {
      const share = ((mids[index] ?? Number.NaN) * room) / sumOf(mids);
      return { technology: 'cpo', buyer: 'optical-engine', seller, share };
    });
    const draws = drawn({ inputs }, 'optical-engine');
    for (const { kept, profit } of draws) {
      expect(kept).toBeCloseTo(1 - room, 12);
      expect(profit).toBeLessThanOrEqual(kept + 1e-12);
    }
    const most = draws.map(({ profit }) => profit);
    expect(Math.max(...most)).toBeGreaterThan(Math.min(...most));
  });

  it('changes no draw where nothing of it has to give way', () => {
    const [before, after] = [{}, { shares: [shareOf('tsmc', 0.1, 'osat')] }].map((levers) =>
      drawn(levers, 'external-laser-source'),
    );
    expect(after).toEqual(before);
  });
});

/** The highest mid margin of a stage of CPO. */
function highestMargin(at: string): number {
  const captures = prepared.money.technologies
    .find(({ chain }) => chain.technology === 'cpo')
    ?.chain.stages.find(({ stage }) => stage === at)?.captures;
  return Math.max(...(captures ?? []).map(({ margin }) => prepared.mid[margin] ?? Number.NaN));
}

describe('a lever beside the bars of a tornado', () => {
  it('keeps what it sets: a share that is moved up leaves less to the other drawn ones only', () => {
    const shares = [shareOf('lumentum', 0.75)];
    const model = createSensitivityModel(prepared, { scenario: { shares } }, 2030, null);
    const room = new Float64Array(swingRoom(model));
    measureSwings(model, 0, model.parameters.length, room);
    const bars = tornado(model, room, 'holder lumentum').map(({ parameter }) => parameter);
    expect(bars.filter((id) => id.startsWith('share/') && id.includes('/external-laser-source/'))).toEqual([]);
    const others = tornado(model, room, 'holder coherent').map(({ parameter }) => parameter);
    expect(others).toContain('share/coherent/external-laser-source/cpo');
  });
});
