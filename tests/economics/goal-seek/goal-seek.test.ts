import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { goalSeek } from '../../../src/economics/goal-seek/goal-seek.ts';
import type { Lever, Output, Target } from '../../../src/economics/goal-seek/goal-seek-types.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Scenario } from '../../../src/economics/scenario.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { cpoAt, toyAnswer } from '../../support/economics/toy-answers.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const toy = prepareEvidence(toyEvidence());
const years = { fromYear: 2026, toYear: 2030 };
const seek = (lever: Lever, target: Target, scenario: Scenario = {}) =>
  goalSeek(toy, { scenario: { ...years, ...scenario } }, lever, target);
const cpoIn2030: Lever = { adoptionPoint: { domain: 'SCALE_OUT', technology: 'cpo', year: 2030 } };
const ofChipCo = { firmChangeUsd: { of: 'ChipCo', year: 2030 } };
/** Ports of the toy chain in 2030, as its market value and mix have them. */
const ports = toyAnswer()
  .mix('SCALE_OUT', 2030)
  .reduce((sum, row) => sum + row.scenarioPorts, 0);

describe('goal seek on the toy chain, beside its closed form', () => {
  it('finds the adoption at which the module stage loses a third: a third', () => {
    const third = { output: { stageChangeShare: { of: 'module', year: 2030 } }, equals: -1 / 3 };
    const found = seek(cpoIn2030, third);
    expect(found.solutions).toEqual([expect.closeTo(1 / 3, 10)]);
    expect(found).toMatchObject({ reachable: true, range: { low: 0, high: 1 } });
    expect(found.minimum).toEqual({ lever: 1, output: -1 });
    expect(found.maximum).toEqual({ lever: 0, output: 0 });
    expect(found.evaluations).toBeGreaterThan(65);
  });

  it('of a stage at a loss counts a third of the loss as gained where a third less is made', () => {
    const place = { technology: 'pluggable', stage: 'module' };
    const margins = [
      { ...place, firm: 'ModuleCo', margin: -0.2 },
      { ...place, margin: -0.1 },
    ];
    const output = { stageChangeShare: { of: 'module', year: 2030 } };
    expect(seek(cpoIn2030, { output, equals: 1 / 3 }, { margins }).solutions).toEqual([expect.closeTo(1 / 3, 10)]);
  });

  it('finds the adoption that brings ChipCo a sum: Q F (880 · 0.8 · 0.4 − 800 · 0.25 · 0.45)', () => {
    const gain = ports * 0.45 * (880 * 0.32 - 800 * 0.1125);
    expect(seek(cpoIn2030, { output: ofChipCo, equals: gain }).solutions).toEqual([expect.closeTo(0.45, 10)]);
  });

  it('finds the price that brings ChipCo a sum: Q F (800 ρ · 0.32 − 90)', () => {
    const gain = ports * 0.5 * (800 * 0.9 * 0.32 - 90);
    const found = seek({ price: 'cpo' }, { output: ofChipCo, equals: gain }, cpoAt(0.5));
    expect(found.solutions).toEqual([expect.closeTo(0.9, 10)]);
  });

  it('finds a share, a margin and a coefficient: each linear in what ChipCo earns', () => {
    const perPort = (share: number, margin: number) => ports * 0.5 * (880 * share * margin - 90);
    const place = { technology: 'cpo', stage: 'switch', firm: 'ChipCo' };
    const share = seek({ share: place }, { output: ofChipCo, equals: perPort(0.6, 0.4) }, cpoAt(0.5));
    expect(share.solutions).toEqual([expect.closeTo(0.6, 10)]);
    const margin = seek({ margin: place }, { output: ofChipCo, equals: perPort(0.8, -0.2) }, cpoAt(0.5));
    expect(margin.solutions).toEqual([expect.closeTo(-0.2, 10)]);
    // What the switch pays for lasers is LaserCo's revenue.
    const laser = { output: { firmChangeUsd: { of: 'LaserCo', year: 2030 } }, equals: 0 };
    const input = seek({ input: { technology: 'cpo', buyer: 'switch', seller: 'laser' } }, laser, cpoAt(0.5));
    expect(input.solutions).toEqual([expect.closeTo((800 * 0.15 * 0.7 * 0.25) / (880 * 0.3), 10)]);
  });

  it('finds the growth that multiplies the pool: (1 + g)^4 by 2030', () => {
    const pool = { poolChangeUsd: 2030 };
    const twice = 2 * toyAnswer(cpoAt(0.5)).pool(2030).changeUsd;
    const found = seek({ growthPerYear: 'SCALE_OUT' }, { output: pool, equals: twice }, cpoAt(0.5));
    expect(found.solutions).toEqual([expect.closeTo(2 ** 0.25 - 1, 10)]);
    expect(found.range).toEqual({ low: -0.5, high: 1 });
  });

  it('finds a box margin that gives back the target when it is set', () => {
    const target = toyAnswer({ ...cpoAt(0.5), boxMargins: [{ technology: 'cpo', margin: 0.4 }] }).pool(2030).changeUsd;
    const found = seek({ boxMargin: 'cpo' }, { output: { poolChangeUsd: 2030 }, equals: target }, cpoAt(0.5));
    expect(found.solutions).toEqual([expect.closeTo(0.4, 9)]);
  });

  it('finds the box margin that earns the stage on top a sum, though at 0 the chain has no such stage', () => {
    const gain = { stageChangeUsd: { of: 'switch-system', year: 2030 } };
    // Q F · price / (1 − m) · 0.85 m
    const target = ports * 0.5 * 880 * 0.85 * (0.4 / 0.6);
    const found = seek({ boxMargin: 'cpo' }, { output: gain, equals: target }, cpoAt(0.5));
    expect(found.solutions).toEqual([expect.closeTo(0.4, 9)]);
    expect(found.minimum).toEqual({ lever: 0, output: 0 });
    const set = { ...cpoAt(0.5), boxMargins: [{ technology: 'cpo', margin: 0.6 }] };
    expect(seek({ boxMargin: 'cpo' }, { output: gain, equals: target }, set)).toEqual(found);
  });

  describe('over a box margin where the scenario sets what its stage keeps', () => {
    const gain = { stageChangeUsd: { of: 'switch-system', year: 2030 } };
    const keeping = (margin: number): Scenario => ({
      ...cpoAt(0.5),
      margins: [{ technology: 'cpo', stage: 'switch-system', margin }],
    });
    const perPort = (box: number, margin: number) => (ports * 0.5 * 880 * margin) / (1 - box);

    it('starts at the margin kept, below which the stage could not pay for the optics', () => {
      const found = seek({ boxMargin: 'cpo' }, { output: gain, equals: perPort(0.5, 0.3) }, keeping(0.3));
      expect(found).toMatchObject({ range: { low: 0.3, high: 0.95 }, solutions: [expect.closeTo(0.5, 9)] });
      expect(found.minimum).toEqual({ lever: 0.3, output: expect.closeTo(perPort(0.3, 0.3), 2) });
      const below = seek({ boxMargin: 'cpo' }, { output: gain, equals: perPort(0.1, 0.3) }, keeping(0.3));
      expect(below.reachable).toBe(false);
      const inAll = { ...cpoAt(0.5), margins: [{ stage: 'switch-system', margin: 0.2 }] };
      expect(seek({ boxMargin: 'cpo' }, { output: gain, equals: 0 }, inAll).range.low).toBe(0.2);
    });

    it('has no such stage at 0, where it loses nothing', () => {
      const found = seek({ boxMargin: 'cpo' }, { output: gain, equals: perPort(0.5, -0.1) }, keeping(-0.1));
      expect(found.maximum).toEqual({ lever: 0, output: 0 });
      expect(found.solutions).toEqual([expect.closeTo(0.5, 9)]);
    });

    it('is refused where it would keep more than any box margin', () => {
      expect(() => seek({ boxMargin: 'cpo' }, { output: gain, equals: 0 }, keeping(0.96))).toThrow(/no room.*0\.95/);
    });
  });

  it('finds every solution of a concentration that first falls and then rises', () => {
    const hhiAt = (share: number) => toyAnswer(cpoAt(share)).concentration(2030).scenarioHhi;
    const found = seek(cpoIn2030, { output: { scenarioHhi: 2030 }, equals: hhiAt(0.05) });
    expect(found.solutions.length).toBeGreaterThan(1);
    for (const lever of found.solutions) expect(hhiAt(lever)).toBeCloseTo(hhiAt(0.05), 6);
    expect([...found.solutions].sort((a, b) => a - b)).toEqual(found.solutions);
  });

  it('says where the output is nearest when a target is out of reach', () => {
    const found = seek(cpoIn2030, { output: { poolChangeUsd: 2030 }, equals: 1e12 });
    expect(found).toMatchObject({ reachable: false, solutions: [], evaluations: 65 });
    expect(found.maximum.lever).toBe(1);
    expect(found.minimum).toEqual({ lever: 0, output: 0 });
  });
});

describe('the range of a lever', () => {
  const place = { technology: 'cpo', stage: 'switch', firm: 'ChipCo' };
  const output = { output: ofChipCo, equals: 0 };

  it('ends where the chain would no longer hold', () => {
    expect(seek({ margin: place }, output).range).toEqual({ low: -1, high: expect.closeTo(1 - 0.6, 12) });
    expect(seek({ share: { ...place, firm: 'FabCo' } }, output).range.high).toBeCloseTo(0.2, 12);
    const packaging = { technology: 'cpo', buyer: 'switch', seller: 'packaging' };
    expect(seek({ input: packaging }, output).range.high).toBeCloseTo(1 - 0.3 - 0.4, 12);
    expect(seek({ price: 'cpo' }, output).range.high).toBe(3);
    expect(seek({ boxMargin: 'cpo' }, output).range).toEqual({ low: 0, high: 0.95 });
  });

  it('goes by the scenario, whose own entry the lever replaces', () => {
    const shares = [
      { ...place, share: 0.5 },
      { ...place, firm: 'LaserCo', share: 0.3 },
    ];
    expect(seek({ share: place }, output, { shares }).range.high).toBeCloseTo(0.7, 12);
  });

  it('of a curve by formula moves one year only', () => {
    const output = { stageChangeShare: { of: 'module', year: 2029 } };
    const found = seek(cpoIn2030, { output, equals: 0 }, cpoAt(0.3));
    expect(found.minimum.output).toBeCloseTo(-0.3, 12);
    expect(found.maximum.output).toBeCloseTo(-0.3, 12);
  });
});

describe('goal seek refuses', () => {
  const output: Output = ofChipCo;
  it.each<readonly [string, Lever, Target, string]>([
    ['a target that is no number', cpoIn2030, { output, equals: Number.NaN }, 'target.equals'],
    ['an infinite target', cpoIn2030, { output, equals: Number.POSITIVE_INFINITY }, 'target.equals'],
    [
      'a firm that captures nothing',
      cpoIn2030,
      { output: { firmChangeUsd: { of: 'ChipCa', year: 2030 } }, equals: 0 },
      'target.output.firmChangeUsd.of',
    ],
    [
      'a stage that is not there',
      cpoIn2030,
      { output: { stageChangeUsd: { of: 'modul', year: 2030 } }, equals: 0 },
      'target.output.stageChangeUsd.of',
    ],
    [
      'a share of nothing',
      cpoIn2030,
      { output: { stageChangeShare: { of: 'packaging', year: 2030 } }, equals: 0 },
      'target.output.stageChangeShare.of',
    ],
    ['a year outside', cpoIn2030, { output: { poolChangeUsd: 2031 }, equals: 0 }, 'target.output.poolChangeUsd'],
    ['an unknown technology', { price: 'cpoo' }, { output, equals: 0 }, 'lever.price'],
    [
      'a first generation',
      { adoptionPoint: { domain: 'SCALE_OUT', technology: 'pluggable', year: 2030 } },
      { output, equals: 0 },
      'lever.adoptionPoint.technology',
    ],
    ['an unknown stage', { margin: { stage: 'modul' } }, { output, equals: 0 }, 'lever.margin.stage'],
    [
      'a payment in a circle',
      { input: { technology: 'cpo', buyer: 'foundry', seller: 'switch' } },
      { output, equals: 0 },
      'lever.input',
    ],
  ])('%s', (_what, lever, target, argument) => {
    expect(argumentsOf(() => seek(lever, target))).toEqual([argument]);
  });

  it('a lever that the scenario sets for all domains together', () => {
    const demand = [{ growthPerYear: 0.1 }];
    expect(argumentsOf(() => seek({ growthPerYear: 'SCALE_OUT' }, { output, equals: 0 }, { demand }))).toEqual([
      'lever.growthPerYear',
    ]);
  });
});

it('module makers lose a third of their profit where CPO has a third of the ports of 2030', () => {
  const prepared = prepareEvidence(baseCase());
  const output = { stageChangeShare: { of: 'module-assembly', year: 2030 } };
  const [share = 0] = goalSeek(prepared, {}, cpoIn2030, { output, equals: -1 / 3 }).solutions;
  expect(share).toBeCloseTo(1 / 3, 10);
  const points = [{ year: 2030, share }];
  const scenario = { adoption: [{ domain: 'SCALE_OUT' as const, technology: 'cpo', curve: { points } }] };
  const stage = redistribute(prepared, { scenario })
    .stages(2030)
    .find((row) => row.stage === 'module-assembly');
  expect((stage?.changeUsd ?? 0) / (stage?.baselineProfitUsd ?? 1)).toBeCloseTo(-1 / 3, 10);
});

function argumentsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ argument }) => argument);
    throw error;
  }
  return [];
}
