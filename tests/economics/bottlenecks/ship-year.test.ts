import { describe, expect, it } from 'vitest';
import { shipYear, usedOf } from '../../../src/economics/bottlenecks/ship-year.ts';
import type { ShippingProgram } from '../../../src/economics/bottlenecks/shipping-program.ts';
import { fc } from '../../support/properties.ts';

/** Two technologies and one resource: worked by hand. */
const hand = (capacity: number, more: Partial<ShippingProgram> = {}): ShippingProgram => ({
  prices: [100, 110],
  wanted: [10, 5],
  resources: [{ uses: [1, 2], capacity }],
  fallback: [],
  ...more,
});
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

describe('shipments under a scarce resource, worked by hand', () => {
  it('are all that is wanted where it is enough', () => {
    expect(shipYear(hand(20))).toEqual({ ports: [10, 5], duals: [0] });
  });

  it('give way where a unit of the resource brings least: 55 dollars for the second, 100 for the first', () => {
    expect(shipYear(hand(14))).toEqual({ ports: near([10, 2]), duals: near([55]) });
    expect(shipYear(hand(4))).toEqual({ ports: near([4, 0]), duals: near([100]) });
  });

  it('are none without the resource, but for what uses none of it', () => {
    expect(shipYear(hand(0)).ports).toEqual(near([0, 0]));
    expect(shipYear(hand(0, { resources: [{ uses: [0, 2], capacity: 0 }] })).ports).toEqual(near([10, 0]));
  });

  it('say of two resources which one limits, and what a unit of it is worth', () => {
    const resources = [
      { uses: [1, 2], capacity: 14 },
      { uses: [0, 1], capacity: 1 },
    ];
    // The second lets one port of the second technology ship; of the first resource 2 are then left over.
    expect(shipYear(hand(14, { resources }))).toEqual({ ports: near([10, 1]), duals: near([0, 110]) });
  });

  it('are filled in by an earlier generation where that may be', () => {
    const resources = [{ uses: [0, 1], capacity: 2 }];
    const fallback = [[0, 1]];
    expect(shipYear(hand(0, { resources })).ports).toEqual(near([10, 2]));
    const { ports, duals } = shipYear(hand(0, { resources, fallback }));
    expect(ports).toEqual(near([13, 2]));
    // One more unit puts a port of 110 dollars in the place of one of 100.
    expect(duals).toEqual(near([10]));
  });

  it('let a later generation never fill in for an earlier one', () => {
    const resources = [{ uses: [1, 0], capacity: 4 }];
    expect(shipYear(hand(0, { resources, fallback: [[0, 1]] })).ports).toEqual(near([4, 5]));
  });
});

describe('shipments that bring the same', () => {
  it('cut one technology by the same ratio in both of its domains', () => {
    const program = hand(0, { prices: [110, 110], wanted: [9, 3], resources: [{ uses: [2, 2], capacity: 12 }] });
    expect(shipYear(program)).toEqual({ ports: near([4.5, 1.5]), duals: near([55]) });
  });

  it('change as few ports as can be: two of one use rather than four of half of it', () => {
    const resources = [{ uses: [2, 1], capacity: 16 }];
    const program = hand(0, { prices: [200, 100], wanted: [8, 4], resources });
    expect(shipYear(program).ports).toEqual(near([6, 4]));
  });

  it('do not hang on the order of the columns', () => {
    const resources = [{ uses: [1, 2], capacity: 16 }];
    const program = hand(0, { prices: [100, 200], wanted: [4, 8], resources });
    expect(shipYear(program).ports).toEqual(near([4, 6]));
  });
});

const positive = fc.double({ min: 0.1, max: 10, noNaN: true });
/** Of what is wanted. A capacity of less than a millionth of it is to the solver as good as none. */
const share = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 9, arbitrary: fc.double({ min: 1e-3, max: 1.5, noNaN: true }) },
);
const world = fc.record({
  prices: fc.tuple(positive, positive, positive, positive),
  wanted: fc.tuple(positive, positive, positive, positive),
  uses: fc.array(fc.tuple(positive, positive, positive, positive), { minLength: 1, maxLength: 3 }),
  shares: fc.tuple(share, share, share),
  fallback: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

function programOf({ prices, wanted, uses, shares, fallback }: World): ShippingProgram {
  const resources = uses.map((row, index) => ({ uses: row, capacity: (shares[index] ?? 1) * usedOf(row, wanted) }));
  return {
    prices,
    wanted,
    resources,
    fallback: fallback
      ? [
          [0, 1],
          [2, 3],
        ]
      : [],
  };
}

const spendOf = (program: ShippingProgram) => usedOf(program.prices, shipYear(program).ports);

describe('whatever is wanted and scarce', () => {
  it('no resource is used beyond its capacity, and no more ships than is wanted', () => {
    fc.assert(
      fc.property(world, (given) => {
        const program = programOf(given);
        const { ports } = shipYear(program);
        for (const { uses, capacity } of program.resources) expect(usedOf(uses, ports)).toBeLessThan(capacity + 1e-6);
        const more = (columns: readonly number[]) =>
          columns.reduce((sum, column) => sum + (ports[column] ?? 0) - (program.wanted[column] ?? 0), 0);
        const groups = given.fallback ? [[0, 1], [1], [2, 3], [3]] : [[0], [1], [2], [3]];
        for (const columns of groups) expect(more(columns)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('more of a resource never lowers the spend, and raises it by no more than its dual', () => {
    fc.assert(
      fc.property(world, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (given, extra) => {
        const program = programOf(given);
        const [first, ...others] = program.resources;
        if (first === undefined) return;
        const added = extra * first.capacity;
        const richer = { ...program, resources: [{ ...first, capacity: first.capacity + added }, ...others] };
        const gain = spendOf(richer) - spendOf(program);
        expect(gain).toBeGreaterThan(-1e-6);
        // Concave in each capacity: the dual at the present one bounds what more of it brings.
        expect(gain).toBeLessThan((shipYear(program).duals[0] ?? 0) * added + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('the value of all resources and ports at their duals is the spend, where nothing may fill in', () => {
    fc.assert(
      fc.property(world, (given) => {
        const program = programOf({ ...given, fallback: false });
        const { duals } = shipYear(program);
        const ofResources = usedOf(
          program.resources.map(({ capacity }) => capacity),
          duals,
        );
        const rents = program.prices.map((price, column) => {
          const cost = program.resources.reduce((sum, { uses }, index) => {
            return sum + (duals[index] ?? 0) * (uses[column] ?? 0);
          }, 0);
          return Math.max(0, price - cost);
        });
        expect(spendOf(program)).toBeCloseTo(ofResources + usedOf(rents, program.wanted), 5);
      }),
      { numRuns: 60 },
    );
  });
});
