import { describe, expect, it } from 'vitest';
import { openScenario } from '../../src/explorer/scenario/cases.ts';
import { joinScenario } from '../../src/explorer/scenario/join-scenario.ts';
import { NO_LEVERS } from '../../src/explorer/scenario/levers.ts';
import { decodeLevers, encodeLevers } from '../../src/explorer/scenario/levers-code.ts';
import { splitScenario } from '../../src/explorer/scenario/split-scenario.ts';
import { straightLines } from '../../src/explorer/scenario/straight-lines.ts';
import { BASE_VIEW, decodeView, encodeView } from '../../src/explorer/scenario/view-address.ts';
import { fc } from '../support/properties.ts';

const CURVE = { points: [{ year: 2030, share: 0.5 }] };
const LOGISTIC = { logistic: { saturation: 0.9, midpoint: 2030, steepness: 1 } };
/** Technology:cpo */
const CPO_ID = 'VGVjaG5vbG9neTpjcG8';
const HELD = {
  adoption: [{ domain: 'SCALE_OUT' as const, technology: 'cpo', curve: CURVE }],
  prices: [{ technology: 'cpo', relativePrice: 1.1 }],
  demand: [{ growthPerYear: 0.05 }],
  shares: [{ technology: 'cpo', stage: 'laser', firm: 'lumentum', share: 0.4 }],
  margins: [
    { stage: 'laser', margin: 0.2 },
    { stage: 'switch', firm: 'broadcom', margin: 0.5 },
    { technology: 'cpo', stage: 'laser', margin: 0.1 },
  ],
  inputs: [{ technology: 'cpo', buyer: 'optical-engine', seller: 'osat', share: 0.05 }],
};
const BEYOND = {
  adoption: [{ domain: 'SCALE_UP' as const, technology: 'cpo', curve: LOGISTIC }],
  capacities: [{ resource: 'laser', year: 2026, share: 0.75 }],
  discountRate: 0.08,
};

describe('a scenario with a name', () => {
  it('is all levers where levers can hold it', () => {
    const { levers, rest } = splitScenario(HELD);
    expect(rest).toEqual({});
    expect(levers.adoption).toEqual({ 'SCALE_OUT/cpo': { 2030: 0.5 } });
    expect(joinScenario(levers, rest)).toEqual(HELD);
  });

  it('loses nothing where they cannot: divided and joined it is the same', () => {
    const whole = { ...HELD, ...BEYOND, adoption: [...BEYOND.adoption, ...HELD.adoption] };
    const { levers, rest } = splitScenario(whole);
    expect(rest).toEqual(BEYOND);
    expect(joinScenario(levers, rest)).toEqual(whole);
  });

  it('holds its choice of evidence in levers, and keeps what they cannot hold', () => {
    const { levers, rest } = splitScenario({ publishers: ['goldman'], knownOn: '2026-03-31' });
    expect([levers.publishers, levers.knownOn, rest]).toEqual([['goldman'], '2026-03-31', {}]);
    const beyond = { pooling: { by: ['DATE' as const] } };
    expect(splitScenario(beyond)).toEqual({ levers: NO_LEVERS, rest: beyond });
    expect(joinScenario(NO_LEVERS, beyond)).toEqual(beyond);
  });

  it('names things by slug in levers and beside them, also where it was given with global ids', () => {
    const byId = {
      adoption: [{ domain: 'SCALE_OUT' as const, technology: CPO_ID, curve: LOGISTIC }],
      prices: [{ technology: CPO_ID, relativePrice: 1.5 }],
      shares: [{ technology: CPO_ID, stage: 'U3RhZ2U6bGFzZXI', firm: 'RmlybTpsdW1lbnR1bQ', share: 0.4 }],
      publishers: ['T3JnYW5pemF0aW9uOmdvbGRtYW4'],
    };
    const { levers, rest } = splitScenario(byId);
    expect([levers.prices, levers.shares]).toEqual([{ cpo: 1.5 }, { 'cpo/laser/lumentum': 0.4 }]);
    expect(levers.publishers).toEqual(['goldman']);
    expect(decodeLevers(encodeLevers(levers))).toEqual({ levers, unread: [] });
    // Or a moved curve and this one would be two entries for one key, which the API refuses.
    expect(rest).toEqual({ adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: LOGISTIC }] });
  });

  it('gives way to a lever that sets the same curve, and to no other', () => {
    const levers = { ...NO_LEVERS, adoption: { 'SCALE_UP/cpo': { 2031: 0.2 } } };
    const curve = { points: [{ year: 2031, share: 0.2 }] };
    expect(joinScenario(levers, BEYOND)).toEqual({
      ...BEYOND,
      adoption: [{ domain: 'SCALE_UP', technology: 'cpo', curve }],
    });
  });

  it('is asked for exactly as it was given until a lever moves, its baseline with it', () => {
    const named = { ...NAMED, scenario: BEYOND, baseline: HELD };
    const view = { ...BASE_VIEW, scenario: 'some', levers: null };
    expect(openScenario(view, named).cases).toEqual({ scenario: BEYOND, baseline: HELD });
    expect(openScenario(view, named).holdsMore).toBe(true);
    const moved = openScenario({ ...view, levers: { ...NO_LEVERS, prices: { cpo: 1.3 } } }, named).cases;
    expect(moved).toEqual({
      scenario: { ...BEYOND, prices: [{ technology: 'cpo', relativePrice: 1.3 }] },
      baseline: HELD,
    });
  });

  it('stays in the address with its levers, all put back or as they were', () => {
    for (const levers of [null, NO_LEVERS, { ...NO_LEVERS, prices: { cpo: 1.3 } }]) {
      const view = { ...BASE_VIEW, draws: 0 as const, scenario: 'laser-shortage', levers };
      expect(decodeView(encodeView(view))).toEqual(view);
    }
    expect(decodeView('?scenario=early-cpo')).toEqual({ ...BASE_VIEW, scenario: 'early-cpo', levers: null });
    expect(decodeView('?scenario=../x').scenario).toBeNull();
  });
});

describe('a table of shares', () => {
  it('is read by straight lines, flat outside', () => {
    const table = [
      { year: 2026, share: 0.1 },
      { year: 2030, share: 0.5 },
    ];
    const read = straightLines(table, [2024, 2026, 2028, 2030, 2035]);
    expect(Object.values(read)).toEqual([0.1, 0.1, expect.closeTo(0.3, 12), 0.5, 0.5]);
  });

  it('never leaves the range of its entries', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const table = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2024, max: 2035 }), share }), {
      minLength: 1,
      selector: ({ year }) => year,
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 2020, max: 2040 }), (rows, year) => {
        const sorted = [...rows].sort((one, other) => one.year - other.year);
        const read = straightLines(sorted, [year])[year];
        const shares = sorted.map((row) => row.share);
        expect(read).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(read).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
    );
  });
});

const NAMED = {
  id: 'some',
  kind: 'SAVED' as const,
  title: 'Some',
  description: null,
  evidenceChanged: false,
  claims: [],
};
