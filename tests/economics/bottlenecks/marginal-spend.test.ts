import { describe, expect, it } from 'vitest';
import { marginalSpend } from '../../../src/economics/bottlenecks/marginal-spend.ts';
import { shipYear } from '../../../src/economics/bottlenecks/ship-year.ts';
import { type ShippingProgram, usedOf } from '../../../src/economics/bottlenecks/shipping-program.ts';
import { programOf, shippingWorld } from '../../support/economics/shipping-world.ts';
import { fc } from '../../support/properties.ts';

/** Ten ports of 100 dollars and five of 110 are wanted. */
const hand = (
  resources: ShippingProgram['resources'],
  fallback: ShippingProgram['fallback'] = [],
): ShippingProgram => ({ prices: [100, 110], wanted: [10, 5], resources, fallback });
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

describe('what a little more of a resource lets through, worked by hand', () => {
  it('is nothing where there is enough', () => {
    expect(marginalSpend(hand([{ uses: [1, 2], capacity: 21 }]))).toEqual([0]);
    expect(marginalSpend(hand([{ uses: [0, 0], capacity: 0 }]))).toEqual([0]);
  });

  it('is the price over the use of the technology that gives way', () => {
    expect(marginalSpend(hand([{ uses: [1, 2], capacity: 14 }]))).toEqual(near([55]));
    expect(marginalSpend(hand([{ uses: [1, 2], capacity: 4 }]))).toEqual(near([100]));
    expect(marginalSpend(hand([{ uses: [1, 2], capacity: 0 }]))).toEqual(near([100]));
  });

  it('is nothing of a resource that another leaves over', () => {
    // The second lets one port of the second technology ship; of the first resource 2 are then left over.
    const resources = [
      { uses: [1, 2], capacity: 14 },
      { uses: [0, 1], capacity: 1 },
    ];
    expect(marginalSpend(hand(resources))).toEqual(near([0, 110]));
  });

  it('is what a later generation brings more than the earlier one in whose place it ships', () => {
    expect(marginalSpend(hand([{ uses: [0, 1], capacity: 2 }], [[0, 1]]))).toEqual(near([10]));
  });

  it('is that of more, not of less, where a resource is just enough for one technology', () => {
    // Less would cost a port of 100 dollars a unit; more brings half a port of 110.
    expect(marginalSpend(hand([{ uses: [1, 2], capacity: 10 }]))).toEqual(near([55]));
    expect(marginalSpend(hand([{ uses: [1, 2], capacity: 20 }]))).toEqual([0]);
  });

  it('is nothing of either where two resources are short together, for one alone lets nothing through', () => {
    const both = [
      { uses: [1, 1], capacity: 8 },
      { uses: [2, 2], capacity: 16 },
    ];
    expect(marginalSpend(hand(both))).toEqual([0, 0]);
  });

  it('is nothing where nothing is wanted', () => {
    expect(marginalSpend({ ...hand([{ uses: [1, 2], capacity: 1 }]), wanted: [0, 0] })).toEqual([0]);
  });
});

/** What a hundred-thousandth more of a resource, which is how little is tried, can be worth at most. */
function triedUsd({ prices, wanted, resources }: ShippingProgram, resource: number): number {
  const uses = resources[resource]?.uses ?? [];
  const dearest = Math.max(...prices.map((price, column) => price / (uses[column] ?? 1)));
  return 1e-5 * Math.max(...uses) * wanted.reduce((sum, ports) => sum + ports, 0) * dearest + 1e-6;
}

const spendOf = (program: ShippingProgram) => usedOf(program.prices, shipYear(program));

function withMore(program: ShippingProgram, resource: number, added: number): ShippingProgram {
  const resources = program.resources.map((row, index) =>
    index === resource ? { ...row, capacity: row.capacity + added } : row,
  );
  return { ...program, resources };
}

describe('whatever is wanted and scarce', () => {
  it('more of one resource never lowers the spend, and brings no more than so much a unit', () => {
    fc.assert(
      fc.property(shippingWorld, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (given, extra) => {
        const program = programOf(given);
        marginalSpend(program).forEach((usd, resource) => {
          const added = extra * (program.resources[resource]?.capacity ?? 0);
          const gain = spendOf(withMore(program, resource, added)) - spendOf(program);
          expect(gain).toBeGreaterThan(-1e-6);
          // The spend is concave in a capacity: the first unit more brings most.
          expect(gain).toBeLessThan(usd * added + triedUsd(program, resource));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('less of one resource costs no less than so much a unit', () => {
    fc.assert(
      fc.property(shippingWorld, (given) => {
        const program = programOf(given);
        marginalSpend(program).forEach((usd, resource) => {
          const taken = 1e-3 * (program.resources[resource]?.capacity ?? 0);
          const loss = spendOf(program) - spendOf(withMore(program, resource, -taken));
          expect(loss).toBeGreaterThan(usd * taken - 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the value of one resource and of the ports is the spend, where nothing may fill in', () => {
    fc.assert(
      fc.property(shippingWorld, (given) => {
        const all = programOf({ ...given, fallback: false });
        const program = { ...all, resources: all.resources.slice(0, 1) };
        const [usd = 0] = marginalSpend(program);
        const { uses, capacity } = program.resources[0] ?? { uses: [], capacity: 0 };
        const rents = program.prices.map((price, column) => Math.max(0, price - usd * (uses[column] ?? 0)));
        const missing = usd * capacity + usedOf(rents, program.wanted) - spendOf(program);
        expect(Math.abs(missing)).toBeLessThan(triedUsd(program, 0));
      }),
      { numRuns: 60 },
    );
  });
});
