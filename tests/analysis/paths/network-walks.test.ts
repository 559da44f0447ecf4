import { expect, it } from 'vitest';
import { shortestWalks } from '../../../src/analysis/paths/network-walks.ts';
import { followedCodes, type LinkNetwork, linkCode } from '../../../src/domain/graph/network.ts';

/** Firms `a` to `f` at the places 0 to 5, with these links of supply between them. */
function networkOf(links: readonly (readonly [number, number])[]): LinkNetwork {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const others = keys.map((_, place) =>
    links.flatMap(([from, to]) => [...(from === place ? [to] : []), ...(to === place ? [from] : [])]),
  );
  const starts = keys.map((_, place) => others.slice(0, place).flat().length);
  return {
    version: '1',
    kinds: keys.map(() => 'Firm' as const),
    keys,
    places: new Map([['Firm', new Map(keys.map((key, place) => [key, place]))]]),
    starts: Int32Array.from([...starts, others.flat().length]),
    others: Int32Array.from(others.flat()),
    codes: new Uint8Array(others.flat().length).fill(linkCode('SUPPLIES', 1)),
  };
}

const followed = followedCodes(['SUPPLIES'], null) ?? new Uint8Array();
const asked = { from: 0, to: 3, followed, maxLength: 6, first: 10, mostLinks: 100 };

it('lists the shortest walks by the keys along them, whatever the links’ direction', () => {
  const network = networkOf([
    [2, 0],
    [2, 3],
    [0, 1],
    [3, 1],
    [0, 4],
    [4, 5],
    [5, 3],
  ]);
  expect(shortestWalks(network, asked)).toEqual([
    [0, 1, 3],
    [0, 2, 3],
  ]);
  expect(shortestWalks(network, { ...asked, first: 1 })).toEqual([[0, 1, 3]]);
  expect(shortestWalks(network, { ...asked, maxLength: 1 })).toEqual([]);
  expect(shortestWalks(network, { ...asked, to: 0 })).toEqual([]);
});

it('follows only the relations and the confidences asked for', () => {
  const network = networkOf([[0, 3]]);
  const over = (codes: Uint8Array | null) => shortestWalks(network, { ...asked, followed: codes ?? new Uint8Array() });
  expect(over(followedCodes(['OWNS', 'MAKES'], null))).toEqual([]);
  expect(over(followedCodes(['SUPPLIES'], 'HIGH'))).toEqual([[0, 3]]);
  network.codes.fill(linkCode('SUPPLIES', 2));
  expect(over(followedCodes(['SUPPLIES'], 'HIGH'))).toEqual([]);
  expect(over(followedCodes(['SUPPLIES'], 'MEDIUM'))).toEqual([[0, 3]]);
  expect(followedCodes(['SUPPLIES', 'ABOUT'], null)).toBeNull();
});

it('counts each link of a step once, also one from a thing to itself, and refuses a step of too many', () => {
  // The first step leaves `a` by three links, one of them its own; the second leaves `d`.
  const network = networkOf([
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 3],
  ]);
  expect(shortestWalks(network, { ...asked, mostLinks: 3 })).toEqual([[0, 1, 3]]);
  expect(shortestWalks(network, { ...asked, mostLinks: 2 })).toBeNull();
});

it('counts a link between two things of one step once', () => {
  // `a` reaches `b` and `c`, which are linked; `d` has three, so that the second step leaves from `b` and `c`.
  const network = networkOf([
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 4],
    [2, 5],
    [3, 4],
    [3, 5],
  ]);
  // From `b` and `c`: two back, one between them, two on.
  const walks = [
    [0, 1, 4, 3],
    [0, 2, 5, 3],
  ];
  const fromBoth = { ...asked, maxLength: 3 };
  expect(shortestWalks(network, { ...fromBoth, mostLinks: 5 })).toEqual(walks);
  expect(shortestWalks(network, { ...fromBoth, mostLinks: 4 })).toBeNull();
});
