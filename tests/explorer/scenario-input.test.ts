import { describe, expect, it } from 'vitest';
import { argumentWords } from '../../src/explorer/scenario/argument-words.ts';
import { ratioInForce, withPoint, withRatio } from '../../src/explorer/scenario/change-levers.ts';
import { isUntouched, NO_LEVERS } from '../../src/explorer/scenario/levers.ts';
import { toScenarioInput } from '../../src/explorer/scenario/to-scenario-input.ts';

describe('an argument that the API refuses', () => {
  const scenario = {
    adoption: [{ domain: 'SCALE_OUT' as const, technology: 'cpo', curve: { points: [{ year: 2030, share: 5 }] } }],
    margins: [{ technology: 'cpo', stage: 'optical-engine', firm: 'nvidia', margin: 2 }],
    publishers: ['goldman', 'nobody'],
    inputs: [{ technology: 'cpo', buyer: 'optical-engine', seller: 'osat', share: 1 }],
    discountRate: 7,
  };

  it.each([
    ['scenario.adoption[0].curve.points[0].share', 'adoption, scale-out, CPO, 2030, share'],
    ['scenario.margins[0].margin', 'margins, CPO, optical-engine, nvidia, margin'],
    ['scenario.inputs[0].share', 'inputs, CPO, optical-engine, osat, share'],
    ['scenario.publishers[1]', 'publishers, nobody'],
    ['scenario.discountRate', 'discount rate'],
    ['scenario.prices[3].technology', 'prices, technology'],
    ['year', 'year'],
    ['', ''],
  ])('is told as the lever that it is: %s', (argument, words) => {
    expect(argumentWords(argument, scenario)).toBe(words);
  });

  it.each([
    ['scenario.margins[0].margin', 'margins, CPO, stage optical-engine, firm nvidia, margin'],
    ['scenario.prices[0].technology', 'prices, firm nvidia, technology'],
    ['scenario.publishers[0]', 'publishers, organization goldman'],
  ])('names the things of global ids by kind and slug: %s', (argument, words) => {
    const id = (text: string) => Buffer.from(text).toString('base64url');
    const margin = { technology: id('Technology:cpo'), stage: id('Stage:optical-engine'), firm: id('Firm:nvidia') };
    const byIds = {
      margins: [{ ...margin, margin: 2 }],
      prices: [{ technology: id('Firm:nvidia'), relativePrice: 1 }],
      publishers: [id('Organization:goldman')],
    };
    expect(argumentWords(argument, byIds)).toBe(words);
  });
});

describe('levers as the API takes them', () => {
  it('are no scenario at all while none is moved', () => {
    expect(toScenarioInput(NO_LEVERS)).toBeNull();
  });

  it('become single years of the curve, in ascending order', () => {
    const later = withPoint(NO_LEVERS, 'SCALE_OUT/cpo', 2031, 0.6);
    const both = withPoint(later, 'SCALE_OUT/cpo', 2029, 0.2);
    expect(toScenarioInput(both)).toEqual({
      adoption: [
        {
          domain: 'SCALE_OUT',
          technology: 'cpo',
          curve: {
            points: [
              { year: 2029, share: 0.2 },
              { year: 2031, share: 0.6 },
            ],
          },
        },
      ],
    });
  });

  it('become one request whatever was moved first', () => {
    const one = withRatio(withRatio(NO_LEVERS, 'prices', 'cpo', 1.2), 'prices', 'lpo', 0.8);
    const other = withRatio(withRatio(NO_LEVERS, 'prices', 'lpo', 0.8), 'prices', 'cpo', 1.2);
    expect(JSON.stringify(toScenarioInput(one))).toBe(JSON.stringify(toScenarioInput(other)));
  });

  it('name technology, stage and firm of a share or margin', () => {
    const moved = withRatio(NO_LEVERS, 'margins', 'cpo/optical-engine/nvidia', 0.3);
    expect(toScenarioInput(moved)).toEqual({
      margins: [{ technology: 'cpo', stage: 'optical-engine', firm: 'nvidia', margin: 0.3 }],
    });
  });

  it('leave out of a margin the technology where it holds in each, and the firm where it is of the unnamed', () => {
    const moved = withRatio(withRatio(NO_LEVERS, 'margins', '*/laser/rest', 0.2), 'margins', '*/switch/broadcom', 0.5);
    expect(toScenarioInput(moved)).toEqual({
      margins: [
        { stage: 'laser', margin: 0.2 },
        { stage: 'switch', firm: 'broadcom', margin: 0.5 },
      ],
    });
  });

  it('never hold a margin of every technology beside one of a single technology at the same firm and stage', () => {
    const others = { 'cpo/osat/rest': 0.1, '*/laser/ase': 0.2 };
    const wide = { ...NO_LEVERS, margins: { ...others, '*/osat/ase': 0.3 } };
    expect(withRatio(wide, 'margins', 'cpo/osat/ase', 0.2).margins).toEqual({ ...others, 'cpo/osat/ase': 0.2 });
    const narrow = { ...NO_LEVERS, margins: { ...others, 'cpo/osat/ase': 0.2, 'npo/osat/ase': 0.1 } };
    expect(withRatio(narrow, 'margins', '*/osat/ase', 0.3).margins).toEqual(wide.margins);
    expect(withRatio(narrow, 'margins', 'npo/osat/ase', 0.4).margins).toEqual({
      ...narrow.margins,
      'npo/osat/ase': 0.4,
    });
  });

  it('have for a technology the margin of every one, until it is given back', () => {
    const wide = { ...NO_LEVERS, margins: { '*/osat/ase': 0.3 } };
    expect(ratioInForce(wide, 'margins', 'cpo/osat/ase')).toBe(0.3);
    expect(ratioInForce(wide, 'margins', 'cpo/osat/rest')).toBeNull();
    expect(withRatio(wide, 'margins', 'cpo/osat/ase', null)).toEqual(NO_LEVERS);
    const both = { ...NO_LEVERS, margins: { '*/osat/ase': 0.3, 'cpo/osat/ase': 0.2 } };
    expect(ratioInForce(both, 'margins', 'cpo/osat/ase')).toBe(0.2);
    expect(withRatio(both, 'margins', 'cpo/osat/ase', null)).toEqual(wide);
  });

  it('name who pays and who is paid', () => {
    const moved = withRatio(NO_LEVERS, 'inputs', 'cpo/optical-engine/osat', 0.05);
    expect(toScenarioInput(moved)).toEqual({
      inputs: [{ technology: 'cpo', buyer: 'optical-engine', seller: 'osat', share: 0.05 }],
    });
    expect(isUntouched(moved)).toBe(false);
  });

  it('put demand into one entry', () => {
    expect(toScenarioInput({ ...NO_LEVERS, growth: 0.05 })).toEqual({
      demand: [{ growthPerYear: 0.05, elasticity: null }],
    });
  });

  it('say whose evidence counts, in order, and as of which day', () => {
    const levers = { ...NO_LEVERS, publishers: ['goldman', 'bofa'], knownOn: '2026-03-31' };
    expect(toScenarioInput(levers)).toEqual({ publishers: ['goldman', 'bofa'], knownOn: '2026-03-31' });
    expect(isUntouched({ ...NO_LEVERS, publishers: ['goldman'] })).toBe(false);
    expect(isUntouched({ ...NO_LEVERS, knownOn: '2026-03-31' })).toBe(false);
  });

  it('are untouched again once each is given back to the evidence', () => {
    const moved = withPoint(withRatio(NO_LEVERS, 'boxMargins', 'cpo', 0.6), 'SCALE_UP/cpo', 2030, 0.4);
    expect(isUntouched(moved)).toBe(false);
    const back = withPoint(withRatio(moved, 'boxMargins', 'cpo', null), 'SCALE_UP/cpo', 2030, null);
    expect(isUntouched(back)).toBe(true);
  });
});
