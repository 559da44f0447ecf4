import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { buyerCost } from '../../../src/economics/buyer-cost/buyer-cost.ts';
import { checkClaim } from '../../../src/economics/buyer-cost/claim-check.ts';
import { portCost, totalOf } from '../../../src/economics/buyer-cost/port-cost.ts';
import { prepareEvidence } from '../../../src/economics/case/prepare-evidence.ts';
import type { Evidence, Parameter } from '../../../src/economics/evidence.ts';
import { baseCase } from '../../support/economics/base-case.ts';

const prepared = prepareEvidence(baseCase());
const cost2026 = buyerCost(prepared, {}, 2026);
const of = (technology: string, cost = cost2026) => {
  const found = cost.technologies.find((row) => row.technology === technology);
  if (found === undefined) throw new Error(`no cost of ${technology}`);
  return found;
};

describe('the cost of a port over its life', () => {
  it('is price, electricity and failures, worked by hand', () => {
    const parts = portCost({
      priceUsd: 1000,
      watts: 20,
      pue: 1.25,
      usdPerKwh: 0.1,
      lifeYears: 5,
      utilisation: 0.5,
      failuresPerMillionHours: 2,
      failureCostInPrices: 3,
    });
    const hours = 5 * 8760 * 0.5;
    expect(parts).toEqual({
      PRICE: 1000,
      ENERGY: expect.closeTo(0.02 * 1.25 * hours * 0.1, 9),
      FAILURES: expect.closeTo(((2 * hours) / 1e6) * 3 * 1000, 9),
    });
    expect(totalOf(parts)).toBeCloseTo(1000 + 54.75 + 131.4, 9);
  });

  it('of a DSP pluggable in 2026 is 890 for the port, 124 for electricity, 67 for failures', () => {
    const { parts, total } = of('dsp-pluggable');
    expect(parts.map(({ usd }) => Math.round(usd.mid))).toEqual([890, 124, 67]);
    expect(total.mid).toBeCloseTo(
      parts.reduce((sum, { usd }) => sum + usd.mid, 0),
      9,
    );
    expect(parts[1]?.parameters).toContain('buyer-cost/pue/*');
    expect(parts[2]?.claims).toContain('house:buyer-cost/failures/dsp-pluggable');
  });

  it('is compared with the DSP pluggable, itself exactly 1', () => {
    expect(cost2026.reference).toBe('dsp-pluggable');
    expect(of('dsp-pluggable').relativePerBit).toEqual({ low: 1, mid: 1, high: 1 });
    expect(of('lpo').relativePower.mid).toBeCloseTo(17 / 28, 12);
    expect(of('lpo').usdPerGbps.mid).toBeCloseTo(of('lpo').total.mid / 1600, 12);
  });

  it('has its mid between the ends of its range', () => {
    for (const { total, relativePerBit, relativePower } of cost2026.technologies) {
      for (const { low, mid, high } of [total, relativePerBit, relativePower]) {
        expect(low).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(high);
      }
    }
  });

  it('follows a price lever, whose price then is half of the DSP pluggable’s in every draw, and a box margin', () => {
    const cheap = buyerCost(prepared, { prices: [{ technology: 'cpo', relativePrice: 0.5 }] }, 2026);
    expect(of('cpo', cheap).parts[0]?.usd.mid).toBeCloseTo(445, 9);
    const { low = 0, mid = 0, high = 0 } = of('dsp-pluggable').parts[0]?.usd ?? {};
    expect(high).toBeGreaterThan(low);
    expect(of('cpo', cheap).parts[0]?.parameters).toEqual(['price-path']);
    expect(of('cpo', cheap).parts[0]?.usd).toEqual({ low: low / 2, mid: mid / 2, high: high / 2 });
    const boxed = buyerCost(prepared, { boxMargins: [{ technology: 'cpo', margin: 0.5 }] }, 2026);
    expect(of('cpo', boxed).parts[0]?.usd.mid).toBeCloseTo(2 * (of('cpo').parts[0]?.usd.mid ?? 0), 9);
  });

  it('names the box margin of the evidence among what the price and the failures follow from', () => {
    const id = 'box-margin/cpo';
    const value = { low: 0.1, mid: 0.4, high: 0.5 };
    const point = { year: null, value, basis: 'ASSUMED', claim: `house:${id}`, evidence: [] } as const;
    const boxed = prepareEvidence(withParameters((all) => all.set(id, { id, points: [point] })));
    const [price, energy, failures] = of('cpo', buyerCost(boxed, {}, 2026)).parts;
    for (const part of [price, failures]) {
      expect(part?.parameters).toContain(id);
      expect(part?.claims).toContain(point.claim);
    }
    expect(energy?.parameters).not.toContain(id);
    const set = buyerCost(boxed, { boxMargins: [{ technology: 'cpo', margin: 0.2 }] }, 2026);
    expect(of('cpo', set).parts[0]?.parameters).not.toContain(id);
  });

  it('is refused, with the name, where a parameter of the technology is missing that all are compared with', () => {
    const id = 'buyer-cost/failures/dsp-pluggable';
    const lacking = prepareEvidence(withParameters((all) => all.delete(id)));
    expect(() => buyerCost(lacking, {}, 2026)).toThrow(`${id}: is missing`);
    expect(() => buyerCost(lacking, {}, 2026)).toThrow(InputError);
  });

  it('leaves out another technology of which a parameter is missing', () => {
    const lacking = prepareEvidence(withParameters((all) => all.delete('buyer-cost/failures/cpo')));
    expect(buyerCost(lacking, {}, 2026).technologies.map(({ technology }) => technology)).not.toContain('cpo');
  });

  it('is the same whenever it is asked', () => {
    expect(buyerCost(prepareEvidence(baseCase()), {}, 2026)).toEqual(cost2026);
  });

  it('refuses a year and a lever that cannot be', () => {
    expect(() => buyerCost(prepared, {}, 1990)).toThrow(/year/);
    expect(() => buyerCost(prepared, { prices: [{ technology: 'cpoo', relativePrice: 1 }] }, 2026)).toThrow(/cpoo/);
  });
});

describe('a published claim', () => {
  const claim = (technology: string, metric: string, variant: string, value: readonly (number | null)[]) => {
    const [low = null, mid = null, high = null] = value;
    return checkClaim(cost2026, { id: 'c', technology, metric, variant, value: { low, mid, high } });
  };

  it('of 40 percent less for a bit of CPO is not borne out in 2026', () => {
    const check = claim('cpo', 'COST_CHANGE', 'per bit', [null, -40, null]);
    expect(check).toMatchObject({
      quantity: 'COST',
      scope: 'PORT',
      claimedLow: -0.4,
      claimedHigh: -0.4,
      agrees: false,
    });
    expect(check?.difference).toBeCloseTo((check?.ours.mid ?? 0) + 0.4, 12);
  });

  it('of two thirds less power for LPO is not borne out, of 30 to 50 percent it is', () => {
    const change = 'module vs DSP pluggable';
    expect(claim('lpo', 'POWER_CHANGE', change, [null, -66.7, null])?.agrees).toBe(false);
    expect(claim('lpo', 'POWER_CHANGE', change, [-50, null, -30])?.agrees).toBe(true);
  });

  it('with one end only is a bound', () => {
    const check = claim('lpo', 'POWER_CHANGE', 'module vs DSP pluggable', [null, null, -30]);
    expect(check).toMatchObject({ claimedLow: null, claimedHigh: -0.3, agrees: true });
  });

  it('that gives how many times less becomes a change: 3.5 times is 71 percent less', () => {
    const exact = claim('cpo', 'POWER_RATIO', 'pluggable to CPO power', [null, 3.5, null]);
    expect(exact?.claimedLow).toBeCloseTo(1 / 3.5 - 1, 12);
    expect(exact?.claimedHigh).toBeCloseTo(1 / 3.5 - 1, 12);
    // Over 3.5 times: at least 71 percent less. Up to 5 times: at most 80 percent less.
    const over = claim('cpo', 'POWER_RATIO', 'pluggable to CPO power', [3.5, null, null]);
    expect(over).toMatchObject({ claimedLow: null, claimedHigh: expect.closeTo(1 / 3.5 - 1, 12) });
    expect(over?.difference).toBeCloseTo((over?.ours.mid ?? 0) - (1 / 3.5 - 1), 12);
    const upTo = claim('cpo', 'POWER_RATIO', 'pluggable to CPO power', [null, null, 5]);
    expect(upTo).toMatchObject({ claimedLow: expect.closeTo(-0.8, 12), claimedHigh: null });
  });

  it('about a network is marked as such, about a cluster left out', () => {
    expect(claim('cpo', 'COST_CHANGE', 'networking, 3-layer', [null, -31, null])?.scope).toBe('NETWORK');
    expect(claim('cpo', 'COST_CHANGE', 'cluster, 3-layer', [null, -3, null])).toBeNull();
    expect(claim('cpo', 'POWER_CHANGE', 'networking, CPO, 3-layer', [null, -23, null])).toBeNull();
  });
});

/** The base case with something about its parameters changed. */
function withParameters(change: (parameters: Map<string, Parameter>) => unknown): Evidence {
  const evidence = baseCase();
  const parameters = new Map(evidence.parameters);
  change(parameters);
  return { ...evidence, parameters };
}
