import { describe, expect, it } from 'vitest';
import { shipYear } from '../../../src/economics/bottlenecks/ship-year.ts';
import { type ShippingProgram, usedOf } from '../../../src/economics/bottlenecks/shipping-program.ts';
import { programOf, shippingWorld } from '../../support/economics/shipping-world.ts';
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
    expect(shipYear(hand(20))).toEqual([10, 5]);
  });

  it('give way where a unit of the resource brings least: 55 dollars for the second technology, 100 for the first', () => {
    expect(shipYear(hand(14))).toEqual(near([10, 2]));
    expect(shipYear(hand(4))).toEqual(near([4, 0]));
  });

  it('are none without the resource, but for what uses none of it', () => {
    expect(shipYear(hand(0))).toEqual(near([0, 0]));
    expect(shipYear(hand(0, { resources: [{ uses: [0, 2], capacity: 0 }] }))).toEqual(near([10, 0]));
  });

  it('go by the one of two resources that limits', () => {
    const resources = [
      { uses: [1, 2], capacity: 14 },
      { uses: [0, 1], capacity: 1 },
    ];
    // The second lets one port of the second technology ship; of the first resource 2 are then left over.
    expect(shipYear(hand(14, { resources }))).toEqual(near([10, 1]));
  });

  it('are filled in by an earlier generation where that may be', () => {
    const resources = [{ uses: [0, 1], capacity: 2 }];
    const fallback = [[0, 1]];
    expect(shipYear(hand(0, { resources }))).toEqual(near([10, 2]));
    expect(shipYear(hand(0, { resources, fallback }))).toEqual(near([13, 2]));
  });

  it('let a later generation never fill in for an earlier one', () => {
    const resources = [{ uses: [1, 0], capacity: 4 }];
    expect(shipYear(hand(0, { resources, fallback: [[0, 1]] }))).toEqual(near([4, 5]));
  });
});

describe('shipments that bring the same', () => {
  it('cut one technology by the same ratio in both of its domains', () => {
    const program = hand(0, { prices: [110, 110], wanted: [9, 3], resources: [{ uses: [2, 2], capacity: 12 }] });
    expect(shipYear(program)).toEqual(near([4.5, 1.5]));
  });

  it('change as few ports as can be: two of one use rather than four of half of it', () => {
    const resources = [{ uses: [2, 1], capacity: 16 }];
    const program = hand(0, { prices: [200, 100], wanted: [8, 4], resources });
    expect(shipYear(program)).toEqual(near([6, 4]));
  });

  it('do not hang on the order of the columns', () => {
    const resources = [{ uses: [1, 2], capacity: 16 }];
    const program = hand(0, { prices: [100, 200], wanted: [4, 8], resources });
    expect(shipYear(program)).toEqual(near([4, 6]));
  });
});

describe('whatever is wanted and scarce', () => {
  it('no resource is used beyond its capacity, and no more ships than is wanted', () => {
    fc.assert(
      fc.property(shippingWorld, (given) => {
        const program = programOf(given);
        const ports = shipYear(program);
        for (const { uses, capacity } of program.resources) expect(usedOf(uses, ports)).toBeLessThan(capacity + 1e-6);
        const more = (columns: readonly number[]) =>
          columns.reduce((sum, column) => sum + (ports[column] ?? 0) - (program.wanted[column] ?? 0), 0);
        const groups = given.fallback ? [[0, 1], [1], [2, 3], [3]] : [[0], [1], [2], [3]];
        for (const columns of groups) expect(more(columns)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });
});
