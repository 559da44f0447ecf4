import { describe, expect, it } from 'vitest';
import type { DisruptionRequest, DisruptionYear } from '../../../src/analysis/disruption/disruption-types.ts';
import { yearParts } from '../../../src/analysis/disruption/year-parts.ts';
import { bottlenecksIn } from '../../../src/economics/bottlenecks/bottlenecks.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import { parameterId } from '../../../src/economics/parameter-id.ts';
import { disrupt } from '../../support/analysis/disrupt.ts';
import { baseCase } from '../../support/economics/base-case.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';
import { fc } from '../../support/properties.ts';

const toy = prepareEvidence(toyEvidence());
const base = prepareEvidence(baseCase());
const YEARS = { scenario: { fromYear: 2026, toYear: 2030 } };
const NOTHING = { low: 0, mid: 0, high: 0 };
const ASKED: DisruptionRequest = {
  firms: ['LaserCo'],
  stages: null,
  from: '2028-01-01',
  months: 12,
  severity: 0.5,
  fallback: false,
};

const toyYear = (asked: Partial<DisruptionRequest> = {}) => one(disrupt(toy, YEARS, { ...ASKED, ...asked }));
const baseYear = (asked: Partial<DisruptionRequest>) => one(disrupt(base, {}, { ...ASKED, ...asked }));

describe('a laser maker that ships half', () => {
  // A pluggable takes 0.15 · 900 = 135 dollars of lasers, a CPO port 0.1 · 990 = 99; 1980.198 and 220.022 ports are wanted.
  const used = { pluggable: 135 * 1980.19801980198, cpo: 99 * 220.02200220022 };
  const year = toyYear();

  it('takes its share of what lasers there are', () => {
    const lost = (0.5 * (0.7 * used.pluggable + used.cpo)) / (used.pluggable + used.cpo);
    expect(year.stages).toMatchObject([{ stage: 'laser', resource: null, capacityShareBefore: 1 }]);
    expect(year.stages[0]?.lostShare).toBeCloseTo(lost, 12);
  });

  it('leaves them to CPO, which brings ten dollars for a dollar of lasers, the pluggable 6.67', () => {
    const [plug, cpo] = year.technologies;
    const left = used.pluggable + used.cpo - 0.5 * (0.7 * used.pluggable + used.cpo);
    expect(cpo?.missedPorts).toBe(0);
    expect(plug?.afterPorts).toBeCloseTo((left - used.cpo) / 135, 6);
    expect(year.binding).toMatchObject([{ stage: 'laser', resource: null, wasBinding: false, claims: [] }]);
    expect(year.binding[0]?.dualUsd).toBeCloseTo(900 / 135, 9);
    expect(year.total.missedUsd).toBeCloseTo((plug?.missedPorts ?? 0) * 900, 6);
  });

  it('makes those of CPO alone, and of those of pluggables what it then has left', () => {
    const left = 0.5 * (0.7 * used.pluggable + used.cpo);
    const laserCo = year.firms.find(({ holder }) => holder === 'LaserCo');
    const others = year.firms.find(({ holder }) => holder === 'rest:laser');
    expect(laserCo?.afterUsd).toBeCloseTo((left - used.cpo) * 0.25 + used.cpo * 0.3, 3);
    expect(others?.afterUsd).toBeCloseTo(0.3 * used.pluggable * 0.2, 3);
    expect([laserCo?.isHit, others?.isHit]).toEqual([true, false]);
  });

  it('changes profit by as much as its firms do', () => {
    const sum = year.firms.reduce((all, { changeUsd }) => all + changeUsd, 0);
    expect(sum).toBeCloseTo(year.profit.changeUsd, 6);
  });
});

describe('the only maker of lasers for CPO', () => {
  const used = { pluggable: 135 * 1980.19801980198, cpo: 99 * 220.02200220022 };
  const laserCoAfter = ({ firms }: DisruptionYear) => firms.find(({ holder }) => holder === 'LaserCo')?.afterUsd;

  it('that is wholly out earns nothing, and no CPO port ships, though others make lasers for pluggables', () => {
    const year = toyYear({ severity: 1 });
    const [plug, cpo] = year.technologies;
    expect([laserCoAfter(year), cpo?.afterPorts]).toEqual([0, 0]);
    expect(plug?.afterPorts).toBeCloseTo(0.3 * 1980.19801980198, 6);
    expect(year.binding.map(({ stage, resource }) => [stage, resource])).toContainEqual(['laser', null]);
  });

  it('makes none for pluggables where the scenario took its share of these', () => {
    const shares = ['LaserCo', 'FabCo'].map((firm, at) => ({
      technology: 'pluggable',
      stage: 'laser',
      firm,
      share: at / 2,
    }));
    const scenario = { ...YEARS.scenario, shares };
    const year = one(disrupt(toy, { scenario }, { ...ASKED, firms: ['FabCo'], stages: ['laser'], severity: 1 }));
    expect(year.technologies[0]?.afterPorts).toBeCloseTo(1980.19801980198 / 2, 6);
    expect(laserCoAfter(year)).toBeCloseTo(used.cpo * 0.3, 6);
  });

  it('that ships a twentieth makes lasers for as many CPO ports, and none for pluggables', () => {
    const year = toyYear({ severity: 0.95 });
    const left = 0.05 * (0.7 * used.pluggable + used.cpo);
    expect(year.technologies[1]?.afterPorts).toBeCloseTo(left / 99, 6);
    expect(laserCoAfter(year)).toBeCloseTo(left * 0.3, 3);
  });

  it('never delivers more than it has left', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (severity, fallback) => {
        const year = toyYear({ severity, fallback });
        const left = (1 - severity) * (0.7 * used.pluggable + used.cpo);
        // Its lasers for CPO bring 0.3 a dollar, those for pluggables 0.25.
        const cpo = (year.technologies[1]?.afterPorts ?? 0) * 99;
        const pluggable = ((laserCoAfter(year) ?? 0) - cpo * 0.3) / 0.25;
        expect(cpo + pluggable).toBeLessThanOrEqual(left * (1 + 1e-6) + 1e-6);
      }),
    );
  });
});

describe('half of a stage', () => {
  it('is made by its holders in the proportion of what each still can', () => {
    // FabCo makes 0.6 of the packages of CPO, others 0.4.
    const year = toyYear({ firms: ['FabCo'], stages: ['packaging'] });
    const packages = (year.technologies[1]?.afterPorts ?? 0) * 0.3 * 990;
    expect(year.technologies[1]?.afterPorts).toBeCloseTo(0.7 * 220.02200220022, 6);
    const others = year.firms.find(({ holder }) => holder === 'rest:packaging');
    expect(others?.afterUsd).toBeCloseTo(packages * (0.4 / 0.7) * 0.15, 6);
  });
});

describe('whoever is hit', () => {
  it('with nothing left earns nothing, and its substitutes gain where something is left to deliver', () => {
    const lumentum = baseYear({ firms: ['lumentum'], from: '2029-01-01', severity: 1 });
    expect(lumentum.firms.find(({ holder }) => holder === 'lumentum')?.afterUsd).toBeCloseTo(0, 3);
    const gainers = lumentum.firms.filter(({ changeUsd }) => changeUsd > 1e6).map(({ holder }) => holder);
    expect(gainers).toContain('mitsubishi-electric');
    expect(lumentum.stages.find(({ stage }) => stage === 'laser')?.resource).toBe('laser');
  });

  it('at a stage with as much slack as a lever can give is missed by nobody', () => {
    const scenario = { capacities: [{ resource: 'laser', year: 2029, share: 1000 }] };
    const asked = { ...ASKED, firms: ['lumentum'], stages: ['laser'], from: '2029-01-01' };
    const year = one(disrupt(base, { scenario }, asked));
    expect(year.stages).toMatchObject([{ resource: 'laser', capacityShareBefore: 1000 }]);
    expect(year.total.missedUsd).toBeCloseTo(0, 3);
  });

  it('at a stage of which no capacity is known in the year has no slack, and names no resource', () => {
    const year = baseYear({ firms: ['lumentum'], stages: ['laser'], from: '2025-01-01' });
    expect(year.stages).toMatchObject([{ stage: 'laser', resource: null }]);
    expect(year.total.missedUsd).toBeGreaterThan(0);
    expect(year.binding.filter(({ stage }) => stage === 'laser')).toMatchObject([{ resource: null, claims: [] }]);
  });

  it('ships without it what the scenario wants, also a thousand times what the evidence does', () => {
    const adoption = [{ domain: 'SCALE_OUT' as const, technology: 'cpo', curve: { constant: 0.9 } }];
    const comparison = { scenario: { fromYear: 2024, toYear: 2024, adoption } };
    const year = one(
      disrupt(base, comparison, { ...ASKED, firms: ['nvidia'], stages: ['optical-engine'], from: '2024-01-01' }),
    );
    const wanted = bottlenecksIn(base, comparison, 2024, false).shipments;
    expect(year.technologies.map(({ beforePorts }) => beforePorts)).toEqual(
      wanted.map(({ shippedPorts }) => expect.closeTo(shippedPorts, 3)),
    );
    expect(year.binding.find(({ stage }) => stage === 'optical-engine')?.wasBinding).toBe(false);
  });

  it('at a stage without a named firm is everybody there: nothing that needs it ships', () => {
    const year = toyYear({ firms: null, stages: ['packaging'], severity: 1 });
    expect(year.technologies.map(({ technology, afterPorts }) => [technology, Math.round(afterPorts)])).toEqual([
      ['pluggable', 1980],
      ['cpo', 0],
    ]);
    expect(year.hits.map(({ holder }) => holder).sort()).toEqual(['FabCo', 'rest:packaging']);
  });

  it('at a stage that has slack may be missed by nobody', () => {
    // In 2030 lasers suffice for 1.2 times the evidence's shipments; Yuanjie makes less than a tenth of them.
    const year = baseYear({ firms: ['yuanjie'], stages: ['laser'], from: '2030-01-01', severity: 1 });
    expect(year.total.missedUsd).toBeCloseTo(0, 3);
    expect(year.firms.find(({ holder }) => holder === 'lumentum')?.changeUsd).toBeGreaterThan(0);
  });

  it('at a stage that an earlier generation needs too, though nobody buys that one, keeps it from filling in', () => {
    // Nobody buys NPO in 2030 by the evidence; its ports need fiber as those of CPO do, before whose generation it stands.
    const asked = { firms: null, stages: ['fiber-attach'], from: '2030-01-01', severity: 1, fallback: true };
    const { technologies } = baseYear(asked);
    const shipped = technologies.filter(({ afterPorts }) => afterPorts > 1).map(({ technology }) => technology);
    expect(shipped).toEqual(['copper']);
  });

  it('neither costs nor gives anybody a rounding', () => {
    const year = baseYear({ firms: ['innolight'], from: '2029-01-01', severity: 0.1 });
    const changed = year.firms.filter(({ changeUsd }) => changeUsd !== 0);
    expect(changed.map(({ holder }) => holder)).toContain('innolight');
    expect(changed.filter(({ changeUsd }) => Math.abs(changeUsd) < 1)).toEqual([]);
  });

  it('outside of the chain changes nothing', () => {
    const years = [toyYear({ firms: ['nobody'] }), toyYear({ firms: [] }), toyYear({ stages: [] })];
    for (const { hits, stages, total } of years) expect([hits, stages, total.missedUsd]).toEqual([[], [], 0]);
  });
});

describe('a technology that the evidence never ships, at its own stage', () => {
  const evidence = toyEvidence();
  const id = parameterId.curve('SCALE_OUT', 'cpo');
  const never = (evidence.parameters.get(id)?.points ?? []).map((point) => ({ ...point, value: NOTHING }));
  const parameters = new Map(evidence.parameters).set(id, { id, points: never });
  const adopted = {
    scenario: {
      ...YEARS.scenario,
      adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { constant: 0.2 } }],
    },
  } as const;
  const of = (firms: readonly string[] | null, stage: string) => {
    const asked = { ...ASKED, firms, stages: [stage], severity: 1 };
    const [, cpo] = one(disrupt(prepareEvidence({ ...evidence, parameters }), adopted, asked)).technologies;
    return [Math.round(cpo?.beforePorts ?? 0), Math.round(cpo?.afterPorts ?? 0)];
  };

  it('ships without the disruption as the scenario has it, and not at all where everybody is out', () => {
    expect(of(['FabCo'], 'packaging')).toEqual([444, 444]);
    expect(of(null, 'packaging')).toEqual([444, 0]);
    expect(of(['LaserCo'], 'laser')).toEqual([444, 0]);
  });
});

describe('a technology that uses nothing of the resource by which its stage is measured', () => {
  const evidence = toyEvidence();
  const id = parameterId.use('laser', 'pluggable');
  const two = { low: 2, mid: 2, high: 2 };
  const use = { id, points: [{ year: null, value: two, basis: 'ASSUMED', claim: '', evidence: [] }] } as const;
  const parameters = new Map(evidence.parameters).set(id, use);
  const prepared = prepareEvidence({ ...evidence, resources: ['laser'], parameters });
  const allOut = { ...ASKED, firms: null, stages: ['laser'], severity: 1 };

  it('does not ship either where everybody at the stage is out', () => {
    const year = one(disrupt(prepared, YEARS, allOut));
    expect(year.technologies.map(({ afterPorts }) => Math.round(afterPorts))).toEqual([0, 0]);
  });

  it('leaves the stage as what limits the others where nobody wants it', () => {
    const adoption = [{ domain: 'SCALE_OUT' as const, technology: 'cpo', curve: { constant: 0 } }];
    const year = one(disrupt(prepared, { scenario: { ...YEARS.scenario, adoption } }, allOut));
    expect(year.total.afterPorts).toBe(0);
    expect(year.binding).toMatchObject([{ stage: 'laser' }]);
    // Two lasers a port of 900 dollars.
    expect(year.binding[0]?.dualUsd).toBeCloseTo(450, 6);
  });
});

it('technologies of which the same ones use a resource are one limit, which their stage is told by', () => {
  const evidence = baseCase();
  const parameters = new Map(evidence.parameters);
  for (const technology of ['dsp-pluggable', 'lpo']) parameters.delete(parameterId.use('laser', technology));
  const asked = { ...ASKED, firms: ['lumentum'], stages: ['laser'], from: '2029-01-01' };
  const year = one(disrupt(prepareEvidence({ ...evidence, parameters }), {}, asked));
  expect(year.total.missedUsd).toBeGreaterThan(1e6);
  expect(year.binding).toMatchObject([{ resource: 'laser', stage: 'laser' }]);
});

describe('laws of disruption', () => {
  it('removing capacity never raises the optimum in dollars', () => {
    const severity = fc.double({ min: 0.01, max: 1, noNaN: true });
    const firm = fc.constantFrom('lumentum', 'coherent', 'tsmc', 'innolight', 'axt', 'marvell');
    fc.assert(
      fc.property(firm, severity, severity, (name, a, b) => {
        const missed = (part: number) => baseYear({ firms: [name], severity: part }).total.missedUsd;
        expect(missed(Math.max(a, b))).toBeGreaterThanOrEqual(missed(Math.min(a, b)) - 1);
        expect(missed(Math.min(a, b))).toBeGreaterThanOrEqual(-1);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the calendar', () => {
  it.each([
    ['2027-01-01', 12, [[2027, 1]]],
    [
      '2027-07-01',
      12,
      [
        [2027, 0.5],
        [2028, 0.5],
      ],
    ],
    [
      '2027-12-01',
      14,
      [
        [2027, 1 / 12],
        [2028, 1],
        [2029, 1 / 12],
      ],
    ],
  ])('from %s, %i months divide among years', (from, months, parts) => {
    const found = yearParts(from, months).map(({ year, part }) => [year, Number(part.toFixed(9))]);
    expect(found).toEqual(parts.map(([year = 0, part = 0]) => [year, Number(part.toFixed(9))]));
  });
});

function one<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('the disruption covers no year');
  return first;
}
