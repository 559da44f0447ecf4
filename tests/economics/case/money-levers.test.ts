import { describe, expect, it } from 'vitest';
import { cpoAt, profitsAt, toyAnswer, toyWith } from '../../support/economics/toy-answers.ts';

/** Everything CPO, so that a dollar of spend is a dollar of CPO. */
const all = cpoAt(1);
const spend = toyAnswer(all).pool(2030).scenarioSpendUsd;
const per = (amount: number | undefined) => (amount ?? Number.NaN) / spend;
const scenarioOf = (answer: ReturnType<typeof toyAnswer>, key: string) => per(profitsAt(answer, 2030)[key]?.[1]);

describe('a coefficient lever', () => {
  it('sets what a stage pays on, and so the value added of both stages', () => {
    const answer = toyAnswer({
      ...all,
      inputs: [{ technology: 'cpo', buyer: 'switch', seller: 'laser', share: 0.05 }],
    });
    const stage = (name: string) => answer.stages(2030).find((row) => row.stage === name);
    expect(per(stage('laser')?.scenarioRevenueUsd)).toBeCloseTo(0.05, 12);
    expect(per(stage('switch')?.scenarioValueAddedUsd)).toBeCloseTo(1 - 0.3 - 0.2 - 0.05, 12);
  });

  it('may add a payment and with it a stage', () => {
    const answer = toyAnswer({ ...all, inputs: [{ technology: 'cpo', buyer: 'laser', seller: 'dsp', share: 0.5 }] });
    const dsp = answer.stages(2030).find((row) => row.stage === 'dsp');
    expect(per(dsp?.scenarioRevenueUsd)).toBeCloseTo(0.05, 12);
  });
});

describe('a share lever', () => {
  it('takes from the rest of the stage, or gives to it', () => {
    const shares = [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', share: 0.9 }];
    const answer = toyAnswer({ ...all, shares });
    expect(scenarioOf(answer, 'ChipCo')).toBeCloseTo(0.9 * 0.4, 12);
    expect(scenarioOf(answer, 'rest:switch')).toBeCloseTo(0.1 * 0.35, 12);
  });

  it('brings in a firm that was not there, at the margin of the rest', () => {
    const shares = [{ technology: 'cpo', stage: 'packaging', firm: 'ModuleCo', share: 0.3 }];
    const answer = toyAnswer({ ...all, shares });
    expect(scenarioOf(answer, 'ModuleCo')).toBeCloseTo(0.3 * 0.3 * 0.15, 12);
    expect(scenarioOf(answer, 'rest:packaging')).toBeCloseTo(0.3 * 0.1 * 0.15, 12);
  });

  it('turns rows for any technology into rows of its own technology only', () => {
    const anyTechnology = (id: string) => id.replace(/^(share|margin)\/FabCo\/foundry\/.*$/, '$1/FabCo/foundry/*');
    const move = (world: Parameters<Parameters<typeof toyWith>[0]>[0]) => {
      const entries = [...world.parameters].map(([id, parameter]) => [anyTechnology(id), parameter] as const);
      return { ...world, parameters: new Map(entries) };
    };
    const shares = [{ technology: 'cpo', stage: 'foundry', firm: 'FabCo', share: 0.5 }];
    const answer = toyWith(move, { ...cpoAt(0.6), shares });
    const rows = answer.modelInputs().captures.filter((row) => row.stage === 'foundry' && row.firm === 'FabCo');
    expect(Object.fromEntries(rows.map((row) => [row.technology, row.share]))).toEqual({ cpo: 0.5, pluggable: 1 });
  });
});

describe('a margin lever', () => {
  it('sets the margin of a firm in one technology, or of the rest', () => {
    const firm = toyAnswer({ ...all, margins: [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', margin: 0.1 }] });
    expect(scenarioOf(firm, 'ChipCo')).toBeCloseTo(0.8 * 0.1, 12);
    const rest = toyAnswer({ ...all, margins: [{ technology: 'cpo', stage: 'switch', margin: -0.5 }] });
    expect(scenarioOf(rest, 'rest:switch')).toBeCloseTo(0.2 * -0.5, 12);
  });

  it('without a technology sets every one', () => {
    const answer = toyAnswer({ ...cpoAt(0.5), margins: [{ stage: 'laser', firm: 'LaserCo', margin: 0.05 }] });
    const margins = answer
      .modelInputs()
      .captures.filter((row) => row.firm === 'LaserCo')
      .map((row) => row.margin);
    expect(margins).toEqual([0.05, 0.05]);
  });
});

describe('a box margin', () => {
  const g = 0.417;
  const boxed = toyAnswer({ ...all, boxMargins: [{ technology: 'cpo', margin: g }] });

  it('raises the price that the buyer pays, and no ports', () => {
    expect(boxed.pool(2030).scenarioSpendUsd).toBeCloseTo(spend / (1 - g), 4);
    expect(boxed.mix('SCALE_OUT', 2030)[1]?.scenarioPorts).toBe(
      toyAnswer(all).mix('SCALE_OUT', 2030)[1]?.scenarioPorts,
    );
  });

  it('puts the switch system on top and leaves the optics below what they were', () => {
    const stages = boxed.stages(2030);
    const box = stages.find((row) => row.stage === 'switch-system');
    expect(box?.scenarioProfitUsd).toBeCloseTo((spend / (1 - g)) * 0.85 * g, 4);
    expect(stages.find((row) => row.stage === 'switch')?.scenarioRevenueUsd).toBeCloseTo(spend, 4);
    expect(boxed.modelInputs().technologies.find((entry) => entry.technology === 'cpo')?.rootStage).toBe(
      'switch-system',
    );
    expect(boxed.warnings.join()).toContain('box margin of 0.417');
  });

  it('of 0 is no box at all', () => {
    const none = toyAnswer({ ...all, boxMargins: [{ technology: 'cpo', margin: 0 }] });
    expect(none.stages(2030)).toEqual(toyAnswer(all).stages(2030));
  });
});

describe('a baseline of one’s own', () => {
  it('is resolved by itself, with nothing removed', () => {
    const answer = toyAnswer(cpoAt(0.5), { baseline: { prices: [{ technology: 'cpo', relativePrice: 2 }] } });
    const [, cpo] = answer.mix('SCALE_OUT', 2030);
    expect([cpo?.baselineShare, cpo?.scenarioShare]).toEqual([0.3, 0.5]);
    const price = (list: readonly { technology: string; priceUsd: readonly number[] }[] | null) =>
      list?.find((entry) => entry.technology === 'cpo')?.priceUsd.at(-1);
    expect(price(answer.modelInputs().technologies)).toBeCloseTo(880, 10);
    expect(price(answer.modelInputs().baselineTechnologies)).toBe(1600);
  });

  it('that equals the scenario leaves no change', () => {
    const answer = toyAnswer(cpoAt(0.5), { baseline: cpoAt(0.5) });
    expect(answer.firms(2030).filter((row) => row.changeUsd !== 0)).toEqual([]);
  });
});
