import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { CapacityLever, Scenario } from '../../../src/economics/scenario.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { toyAnswer } from '../../support/economics/toy-answers.ts';

const prepared = prepareEvidence(baseCase());
const base = redistribute(prepared);
const answer = (scenario: Scenario) => redistribute(prepared, { scenario });
const limited = (resource: string, year: number, share: number): CapacityLever => ({ resource, year, share });

describe('the base case under its own capacities', () => {
  it('lacks InP substrates in 2026: the DSP pluggable ships what they leave, LPO nothing', () => {
    const { resources, shipments, total } = base.bottlenecks(2026, false);
    const binding = resources.filter(({ isBinding }) => isBinding).map(({ resource }) => resource);
    expect(binding).toEqual(['cpo-packaging', 'inp-substrate']);
    const inp = resources.find(({ resource }) => resource === 'inp-substrate');
    // 0.7 of what is wanted; an area more is one DSP pluggable more, of 890 dollars.
    expect((inp?.capacity ?? 0) / (inp?.wanted ?? 1)).toBeCloseTo(0.7, 12);
    expect(inp?.dualUsd).toBeCloseTo(890, 6);
    // An engine more is a CPO port of 979 dollars less 0.8 of a pluggable.
    expect(resources.find(({ resource }) => resource === 'cpo-packaging')?.dualUsd).toBeCloseTo(979 - 0.8 * 890, 6);
    const shipped = (name: string) => shipments.find(({ technology }) => technology === name)?.shippedPorts ?? 0;
    expect(shipped('lpo')).toBe(0);
    expect(shipped('dsp-pluggable')).toBeCloseTo((inp?.capacity ?? 0) - 0.8 * shipped('cpo'), 3);
    expect(total.wantedUsd).toBeCloseTo(28.6e9, -2);
    expect(total.missedUsd / 1e9).toBeCloseTo(7.55, 2);
  });

  it('ships everything where no capacity is known yet, and where all are enough', () => {
    for (const year of [2024, 2030]) {
      const { total, firms } = base.bottlenecks(year, false);
      expect(total.missedPorts).toBe(0);
      expect(firms().every(({ missedUsd }) => missedUsd === 0)).toBe(true);
    }
    expect(base.bottlenecks(2024, false).resources).toEqual([]);
  });

  it('hands the missing spend on to firms and stages: both miss what the pool does', () => {
    const { pool, firms, stages } = base.bottlenecks(2026, false);
    const sum = (rows: readonly { readonly missedUsd: number }[]) => rows.reduce((all, row) => all + row.missedUsd, 0);
    expect(sum(firms())).toBeCloseTo(pool().missedUsd, 2);
    expect(sum(stages())).toBeCloseTo(pool().missedUsd, 2);
    expect(sum(firms({ grouped: true }))).toBeCloseTo(pool().missedUsd, 2);
    expect(firms()[0]?.key).toBe('innolight');
    expect(pool().baselineProfitUsd).toBe(base.pool(2026).baselineProfitUsd);
    expect(pool().wantedProfitUsd).toBe(base.pool(2026).scenarioProfitUsd);
  });

  it('leaves the figures of the redistribution itself as they are wanted', () => {
    expect(base.pool(2026).scenarioSpendUsd).toBeCloseTo(28.6e9, -2);
  });
});

describe('a margin on the switch', () => {
  const boxed = answer({ boxMargins: [{ technology: 'lpo', margin: 0.3 }] }).bottlenecks(2026, false);
  const plain = base.bottlenecks(2026, false);

  it('changes neither which ports ship nor what a resource is worth, though the buyer pays it', () => {
    const portsOf = ({ shipments }: typeof plain) => shipments.map(({ shippedPorts }) => shippedPorts);
    expect(portsOf(boxed)).toEqual(portsOf(plain));
    expect(boxed.resources).toEqual(plain.resources);
    const lpo = (of: typeof plain) => of.shipments.find(({ technology }) => technology === 'lpo')?.wantedUsd ?? 0;
    expect(lpo(plain)).toBeGreaterThan(0);
    expect(lpo(boxed)).toBeCloseTo(lpo(plain) / 0.7, 3);
  });
});

describe('what a resource is worth', () => {
  const cases = [2026, 2027, 2028].flatMap((year) => [false, true].map((fallback) => [year, fallback] as const));

  it.each(cases)('in %i, with fallback %s, is what a little more of it lets through', (year, fallback) => {
    const { resources, total } = base.bottlenecks(year, fallback);
    for (const { resource, capacity, capacityShare, dualUsd, isBinding } of resources) {
      const more = answer({ capacities: [limited(resource, year, capacityShare * 1.0001)] });
      const gainUsd = more.bottlenecks(year, fallback).total.shippedUsd - total.shippedUsd;
      expect([resource, gainUsd / (capacity * 0.0001)]).toEqual([resource, expect.closeTo(dualUsd, 2)]);
      expect([resource, isBinding]).toEqual([resource, gainUsd > 1]);
    }
  });

  it('is nothing for CPO packaging in 2027, where pluggables fill in and something else is short', () => {
    const packaging = base.bottlenecks(2027, true).resources.find(({ resource }) => resource === 'cpo-packaging');
    expect(packaging).toMatchObject({ dualUsd: 0, isBinding: false });
  });
});

describe('a capacity of the scenario', () => {
  const scarce = answer({ capacities: [limited('laser', 2030, 0.5)] });

  it('limits the scenario in its year, and nothing else', () => {
    expect(scarce.pool(2030).scenarioSpendUsd).toBeLessThan(0.7 * base.pool(2030).scenarioSpendUsd);
    expect(scarce.pool(2030).baselineProfitUsd).toBe(base.pool(2030).baselineProfitUsd);
    expect(scarce.pool(2029)).toEqual({ ...base.pool(2029), presentValueUsd: scarce.pool(2029).presentValueUsd });
  });

  it('keeps every law: shares of the mix sum to 1, no dollar is lost', () => {
    const shares = scarce.mix('SCALE_OUT', 2030).map(({ scenarioShare }) => scenarioShare);
    expect(shares.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    expect(Math.abs(scarce.pool(2030).residualUsd)).toBeLessThan(1);
  });

  it('is a lever of its own in the attribution, which sums to the change', () => {
    const row = answer({
      capacities: [limited('laser', 2030, 0.5)],
      adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { constant: 0.2 } }],
    }).firm('lumentum', 2030);
    const parts = row?.attribution() ?? [];
    expect(parts.map(({ lever }) => lever)).toEqual(['evidence', 'adoption/SCALE_OUT/cpo', 'capacity/laser/2030']);
    expect(parts[2]?.amountUsd).toBeLessThan(-1e8);
    expect(parts.reduce((sum, part) => sum + part.amountUsd, 0)).toBeCloseTo(row?.changeUsd ?? 0, 3);
  });

  it("takes the place of the evidence's among all capacities", () => {
    const enough = answer({ capacities: [limited('inp-substrate', 2026, 2), limited('laser', 2026, 2)] });
    const names = enough.bottlenecks(2026, false).resources.filter(({ isBinding }) => isBinding);
    expect(names.map(({ resource }) => resource)).toEqual(['cpo-packaging', 'dsp']);
  });

  it('that is enough changes no figure, but the id', () => {
    const enough = answer({ capacities: [limited('laser', 2030, 1)] });
    expect(enough.firms(2030).map(({ changeUsd }) => changeUsd)).toEqual(base.firms(2030).map((row) => row.changeUsd));
    expect(enough.scenarioId()).not.toBe(base.scenarioId());
  });

  it('of a year that the scenario lacks is told to change nothing', () => {
    const later = answer({ toYear: 2030, capacities: [limited('laser', 2030, 0.5), limited('laser', 2050, 0.1)] });
    expect(later.warnings).toEqual([
      ...base.warnings,
      'scenario.capacities[1] changes nothing: 2050 is no year of the scenario, 2024 to 2030.',
    ]);
  });

  it('of a year that the scenario lacks is told to change nothing in a given baseline too', () => {
    const baseline = { capacities: [limited('laser', 2030, 0.5), limited('laser', 2040, 0)] };
    expect(redistribute(prepared, { baseline }).warnings).toEqual([
      ...base.warnings,
      'baseline.capacities[1] changes nothing: 2040 is no year of the scenario, 2024 to 2035.',
    ]);
  });

  it('of a given baseline limits that baseline', () => {
    const baseline = { capacities: [limited('laser', 2030, 0)] };
    const none = redistribute(prepared, { baseline });
    expect(none.pool(2030).baselineSpendUsd).toBeLessThan(0.2 * none.pool(2030).scenarioSpendUsd);
  });

  it.each([
    ['of nothing known', limited('lazer', 2030, 1), 'scenario.capacities[0].resource', /resource/],
    ['of a resource that no technology uses', limited('power', 2030, 1), 'scenario.capacities[0].resource', /uses/],
    ['below 0', limited('laser', 2030, -0.1), 'scenario.capacities[0].share', /\[0, 1000\]/],
    ['that is no number', limited('laser', 2030, Number.NaN), 'scenario.capacities[0].share', /NaN/],
    ['in no year', limited('laser', 20301, 1), 'scenario.capacities[0].year', /2100/],
  ])('%s is refused', (_what, lever, argument, says) => {
    expect(faultsOf({ capacities: [lever] })).toEqual([{ argument, says: true }]);
    function faultsOf(scenario: Scenario) {
      try {
        answer(scenario);
      } catch (error) {
        if (error instanceof InputError) {
          return error.faults.map((fault) => ({ argument: fault.argument, says: says.test(fault.message) }));
        }
      }
      return [];
    }
  });

  it('given twice is refused', () => {
    const twice = { capacities: [limited('laser', 2030, 1), limited('laser', 2030, 0.9)] };
    expect(() => answer(twice)).toThrow(/sets the capacity of laser in 2030/);
  });
});

describe('without any capacity', () => {
  it('everything ships', () => {
    const { total, resources } = toyAnswer().bottlenecks(2028, false);
    expect(total.shippedPorts).toBe(total.wantedPorts);
    expect(resources).toEqual([]);
  });

  it('a year outside of the answer is refused', () => {
    expect(() => base.bottlenecks(2040, false)).toThrow(/2040/);
  });
});
