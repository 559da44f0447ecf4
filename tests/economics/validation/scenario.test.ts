import { describe, expect, it } from 'vitest';
import { InputError, type InputFault } from '../../../src/domain/input-error.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { FirmFacts } from '../../../src/economics/evidence.ts';
import { redistribute } from '../../../src/economics/redistribution/redistribute.ts';
import type { Curve, Scenario } from '../../../src/economics/scenario.ts';
import { validateScenario } from '../../../src/economics/validation/validate-scenario.ts';
import { toyEvidence } from '../../support/economics/toy-chain.ts';

const prepared = prepareEvidence(toyEvidence());
const cpo = (curve: Curve): Scenario => ({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve }] });
const bass = { p: 0.03, q: 0.4, saturation: 0.5, startYear: 2026 };
const logistic = { saturation: 0.5, midpoint: 2030, steepness: 1 };

/** Each is refused for one reason, at one place. */
const REFUSED: readonly (readonly [string, Scenario, string, string])[] = [
  ['years the wrong way round', { fromYear: 2030, toYear: 2026 }, 'scenario.fromYear', 'after the last year'],
  ['a year before the bounds', { fromYear: 1999 }, 'scenario.fromYear', 'outside [2000, 2100]'],
  ['half a year', { toYear: 2030.5 }, 'scenario.toYear', 'not a whole year'],
  ['too many years', { fromYear: 2000, toYear: 2100 }, 'scenario.toYear', 'more than 60'],
  ['a constant above 1', cpo({ constant: 1.2 }), 'scenario.adoption[0].curve.constant', '1.2 is outside [0, 1]'],
  ['a constant that is no number', cpo({ constant: Number.NaN }), 'scenario.adoption[0].curve.constant', 'NaN'],
  [
    'a table out of order',
    cpo({
      table: [
        { year: 2030, share: 0.1 },
        { year: 2028, share: 0 },
      ],
    }),
    'scenario.adoption[0].curve.table[1].year',
    '2028 comes after 2030',
  ],
  [
    'a year twice',
    cpo({
      points: [
        { year: 2030, share: 0.1 },
        { year: 2030, share: 0 },
      ],
    }),
    'scenario.adoption[0].curve.points[1].year',
    'comes twice',
  ],
  ['an empty table', cpo({ table: [] }), 'scenario.adoption[0].curve.table', 'no year'],
  [
    'a Bass curve without innovation',
    cpo({ bass: { ...bass, p: 0 } }),
    'scenario.adoption[0].curve.bass.p',
    '0 is outside (0, ∞)',
  ],
  [
    'a saturation above 1',
    cpo({ logistic: { ...logistic, saturation: 2 } }),
    'scenario.adoption[0].curve.logistic.saturation',
    '[0, 1]',
  ],
  [
    'an endless steepness',
    cpo({ logistic: { ...logistic, steepness: Number.POSITIVE_INFINITY } }),
    'scenario.adoption[0].curve.logistic.steepness',
    'Infinity',
  ],
  [
    'two forms of curve',
    cpo({ constant: 0.1, bass } as Curve),
    'scenario.adoption[0].curve',
    'constant and bass are given',
  ],
  [
    'a first generation',
    { adoption: [{ domain: 'SCALE_OUT', technology: 'pluggable', curve: { constant: 0.1 } }] },
    'scenario.adoption[0].technology',
    'first generation',
  ],
  [
    'two entries for one adoption',
    { adoption: [...(cpo({ constant: 0.1 }).adoption ?? []), ...(cpo({ constant: 0.2 }).adoption ?? [])] },
    'scenario.adoption[1]',
    'scenario.adoption[0] sets already',
  ],
  [
    'a price of nothing',
    { prices: [{ technology: 'cpo', relativePrice: 0 }] },
    'scenario.prices[0].relativePrice',
    '[0.001, 1000]',
  ],
  ['a negative elasticity', { demand: [{ elasticity: -1 }] }, 'scenario.demand[0].elasticity', '[0, 10]'],
  [
    'a growth that leaves nothing',
    { demand: [{ growthPerYear: -1 }] },
    'scenario.demand[0].growthPerYear',
    '[−0.9'.replace('−', '-'),
  ],
  [
    'demand of all and of one domain',
    { demand: [{ growthPerYear: 0.1 }, { domain: 'SCALE_OUT', growthPerYear: 0.2 }] },
    'scenario.demand[1]',
    'growthPerYear of SCALE_OUT',
  ],
  [
    'coefficients above 1',
    { inputs: [{ technology: 'cpo', buyer: 'switch', seller: 'foundry', share: 0.7 }] },
    'scenario.inputs[0].share',
    'switch pays on 1.1 of its revenue',
  ],
  [
    'a circle',
    { inputs: [{ technology: 'cpo', buyer: 'foundry', seller: 'packaging', share: 0.1 }] },
    'scenario.inputs[0]',
    'foundry → packaging → foundry',
  ],
  [
    'a second root',
    { inputs: [{ technology: 'cpo', buyer: 'dsp', seller: 'laser', share: 0.1 }] },
    'scenario.inputs[0]',
    'second root',
  ],
  [
    'what the box pays',
    { inputs: [{ technology: 'cpo', buyer: 'switch-system', seller: 'switch', share: 0.5 }] },
    'scenario.inputs[0].buyer',
    'boxMargins',
  ],
  [
    'shares above 1',
    { shares: [{ technology: 'cpo', stage: 'switch', firm: 'FabCo', share: 0.3 }] },
    'scenario.shares[0].share',
    'sum to 1.1',
  ],
  [
    'shares just above 1',
    { shares: [{ technology: 'cpo', stage: 'switch', firm: 'FabCo', share: 0.2000001 }] },
    'scenario.shares[0].share',
    'sum to 1.0000001; at most 1',
  ],
  [
    'a margin above value added',
    { margins: [{ technology: 'cpo', stage: 'switch', firm: 'ChipCo', margin: 0.5 }] },
    'scenario.margins[0].margin',
    'outside [−1, 0.4]: above value added',
  ],
  [
    'a margin for any technology and for one',
    {
      margins: [
        { stage: 'laser', firm: 'LaserCo', margin: 0.1 },
        { technology: 'cpo', stage: 'laser', firm: 'LaserCo', margin: 0.2 },
      ],
    },
    'scenario.margins[1]',
    'sets already',
  ],
  [
    'a margin where the firm has no share',
    { margins: [{ stage: 'switch', firm: 'FabCo', margin: 0.1 }] },
    'scenario.margins[0].firm',
    'firms that have: ChipCo',
  ],
  [
    'a box margin of all',
    { boxMargins: [{ technology: 'cpo', margin: 1 }] },
    'scenario.boxMargins[0].margin',
    '[0, 1)',
  ],
  ['a discount rate above 1', { discountRate: 10 }, 'scenario.discountRate', '[0, 1]'],
];

describe('a scenario is refused', () => {
  it.each(REFUSED)('for %s', (_, scenario, argument, message) => {
    const faults = faultsOf(scenario);
    expect(faults.map((fault) => fault.argument)).toContain(argument);
    expect(faults.find((fault) => fault.argument === argument)?.message).toContain(message);
  });

  it('for unknown names, with those that would be right', () => {
    const scenario = { shares: [{ technology: 'cop', stage: 'swich', firm: 'ChipCO', share: 0.1 }] };
    expect(faultsOf(scenario)).toMatchObject([
      { argument: 'scenario.shares[0].technology', value: 'cop', allowed: ['pluggable', 'cpo'] },
      { argument: 'scenario.shares[0].stage', value: 'swich' },
      { argument: 'scenario.shares[0].firm', value: 'ChipCO' },
    ]);
    const adoption = [{ domain: 'SCALE_UP' as const, technology: 'cpo', curve: { constant: 0 } }];
    expect(faultsOf({ adoption })).toMatchObject([{ argument: 'scenario.adoption[0].domain', allowed: ['SCALE_OUT'] }]);
  });

  it('with every fault of both cases at once', () => {
    const wrong = { discountRate: -1, prices: [{ technology: 'cpo', relativePrice: -1 }] };
    const faults = faultsOf(wrong, wrong).map((fault) => fault.argument);
    expect(faults).toEqual([
      'scenario.prices[0].relativePrice',
      'scenario.discountRate',
      'baseline.prices[0].relativePrice',
      'baseline.discountRate',
    ]);
  });
});

describe('a scenario is allowed', () => {
  it('to name different things about the demand of one domain', () => {
    const demand = [{ growthPerYear: 0.1 }, { domain: 'SCALE_OUT' as const, elasticity: 1 }];
    expect(faultsOf({ demand })).toEqual([]);
  });

  it('to touch a stage that its technology does not reach, and is told so', () => {
    const answer = redistribute(prepared, {
      scenario: { shares: [{ technology: 'cpo', stage: 'dsp', firm: 'FabCo', share: 0.1 }] },
    });
    expect(answer.warnings).toContain('scenario.shares[0] changes nothing: dsp is no stage of cpo.');
  });

  it('to name many firms, which are listed once for all of their shares and once for all of their margins', () => {
    let listings = 0;
    class Counted extends Map<string, FirmFacts> {
      override keys() {
        listings += 1;
        return super.keys();
      }
    }
    const firm = 'LaserCo';
    const scenario: Scenario = {
      shares: ['cpo', 'pluggable'].map((technology) => ({ technology, stage: 'laser', firm, share: 0.1 })),
      margins: ['cpo', 'pluggable'].map((technology) => ({ technology, stage: 'laser', firm, margin: 0.1 })),
    };
    expect(validateScenario({ ...prepared, firms: new Counted(prepared.firms) }, scenario, 'scenario')).toEqual([]);
    expect(listings).toBe(2);
  });

  it('to set the margin of a firm that has no share there, and is told so', () => {
    const ofLaserCo = { stage: 'laser', firm: 'LaserCo', margin: 0.1 };
    const ofModuleCo = { technology: 'cpo', stage: 'laser', firm: 'ModuleCo', share: 0 };
    const told = (scenario: Scenario) =>
      redistribute(prepared, { scenario }).warnings.filter((text) => text.includes('changes nothing'));
    const elsewhere = { ...ofLaserCo, firm: 'ModuleCo', technology: 'pluggable' };
    expect(told({ shares: [ofModuleCo], margins: [ofLaserCo, elsewhere] })).toEqual([
      'scenario.margins[1] changes nothing: ModuleCo has no share of laser in pluggable.',
    ]);
    expect(told({ shares: [ofModuleCo], margins: [{ ...elsewhere, technology: null }] })).toEqual([]);
  });

  it('to reach beyond the evidence, and is told so', () => {
    expect(redistribute(prepared).warnings.join()).toContain('known for 2026 to 2030 only');
  });
});

function faultsOf(scenario: Scenario, baseline: Scenario | null = null): readonly InputFault[] {
  try {
    redistribute(prepared, { scenario, baseline });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}
