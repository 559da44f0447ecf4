import { describe, expect, it } from 'vitest';
import {
  fitting,
  panned,
  toLayout,
  toScreen,
  transformBetween,
  zoomedAt,
} from '../../src/explorer/graph-view/camera.ts';
import { settle } from '../../src/explorer/graph-view/layout.ts';
import type { Period } from '../../src/explorer/graph-view/periods.ts';
import type { GraphLink, Piece } from '../../src/explorer/graph-view/piece.ts';
import { joined, pieceOfConnections } from '../../src/explorer/graph-view/piece.ts';
import { thingOf } from '../../src/explorer/graph-view/thing.ts';
import { decodeGraphView, encodeGraphView, unreadInGraphView } from '../../src/explorer/graph-view/view.ts';
import { degrees, visiblePart } from '../../src/explorer/graph-view/visible.ts';
import { queryOf } from '../../src/explorer/pages/graph/query-of.ts';
import { fc } from '../support/properties.ts';

type Days = readonly [first: string | null, last: string | null];

const SIZE = { width: 800, height: 600 };
const coordinate = fc.double({ min: -2_000, max: 2_000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const camera = fc.record({ x: coordinate, y: coordinate, scale: fc.double({ min: 0.1, max: 5, noNaN: true }) });

describe('the camera', () => {
  it('finds the place on the screen and back', () => {
    fc.assert(
      fc.property(camera, point, (eye, place) => {
        const back = toLayout(eye, SIZE, toScreen(eye, SIZE, place));
        expect(Math.hypot(back.x - place.x, back.y - place.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps what lies under the pointer where it is while it zooms', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.5, max: 2, noNaN: true }), (eye, at, factor) => {
        const held = toLayout(eye, SIZE, at);
        const after = toScreen(zoomedAt(eye, SIZE, at, factor), SIZE, held);
        expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('moves an old picture to where a new one would draw it', () => {
    fc.assert(
      fc.property(camera, camera, point, (made, wanted, place) => {
        const { scale, x, y } = transformBetween(made, wanted);
        const old = toScreen(made, SIZE, place);
        const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
        const moved = { x: (old.x - middle.x) * scale + middle.x + x, y: (old.y - middle.y) * scale + middle.y + y };
        const fresh = toScreen(wanted, SIZE, place);
        expect(Math.hypot(moved.x - fresh.x, moved.y - fresh.y)).toBeLessThan(1e-4);
      }),
    );
  });

  it('fits every point into the picture', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
        const eye = fitting(points, SIZE);
        for (const { x, y } of points.map((place) => toScreen(eye, SIZE, place))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  it('fits names in too, which stand to the right of their points and are as long at every scale', () => {
    const named = fc.array(fc.record({ at: point, name: fc.integer({ min: 0, max: 300 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(named, (things) => {
        const points = things.map(({ at, name }) => ({ ...at, name }));
        const eye = fitting(points, SIZE, ({ name }) => name);
        for (const place of points) {
          const { x } = toScreen(eye, SIZE, place);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + place.name).toBeLessThanOrEqual(SIZE.width);
        }
      }),
    );
  });

  it('moves by so many pixels', () => {
    expect(panned({ x: 0, y: 0, scale: 2 }, 10, -4)).toEqual({ x: -5, y: 2, scale: 2 });
  });
});

describe('the layout', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const links = [
    ['a', 'b'],
    ['b', 'c'],
  ] as const;

  it('is the same for the same piece, and leaves a pinned thing where it is', () => {
    const task = { ids, links, placed: { a: { x: 300, y: -40 } }, pinned: ['a'] };
    const places = settle(task);
    expect(settle(task)).toEqual(places);
    expect(places.a).toEqual({ x: 300, y: -40 });
    expect(Object.keys(places).sort()).toEqual(ids);
  });
});

describe('a thing of the graph', () => {
  const name = 'NVIDIA Corporation';

  it('is asked for by its slug where a bare slug means it, else by its global id', () => {
    const firm = thingOf({ __typename: 'Firm', id: 'RmlybTpudmlkaWE', slug: 'nvidia', name });
    const organization = thingOf({
      __typename: 'Organization',
      id: 'T3JnYW5pemF0aW9uOm52aWRpYQ',
      slug: 'nvidia',
      name,
    });
    const resource = thingOf({ __typename: 'Resource', id: 'UmVzb3VyY2U6bGFzZXI', slug: 'laser', name: 'Laser dies' });
    expect([firm.handle, organization.handle, resource.handle]).toEqual(['nvidia', organization.id, resource.id]);
  });
});

describe('the query behind a picture of the graph', () => {
  const headOf = (query: string) => query.split('\n').slice(0, 3);

  it('says which other questions the picture comes from', () => {
    const view = decodeGraphView('?x=nvidia,axt,intel&d=2');
    const { query, variables } = queryOf(view);
    expect(JSON.parse(variables)).toEqual({ of: 'nvidia', depth: 2 });
    expect(headOf(query)).toEqual([
      '# One of 3 questions behind the picture; besides:',
      '# neighborhood(of: "axt", depth: 1)',
      '# neighborhood(of: "intel", depth: 1)',
    ]);
    const way = queryOf({ ...view, expanded: ['nvidia'], path: { from: 'laser', to: 'tsmc' } });
    expect(JSON.parse(way.variables)).toEqual({ from: 'laser', to: 'tsmc' });
    expect(headOf(way.query)[1]).toBe('# neighborhood(of: "nvidia", depth: 2)');
    for (const text of ['?x=nvidia', '?path=axt,tsmc'])
      expect(queryOf(decodeGraphView(text)).query).not.toContain('questions behind');
  });
});

describe('the address of a graph view', () => {
  it('says everything that the view says', () => {
    const view = {
      expanded: ['lumentum', 'nvidia'],
      depth: 2,
      path: { from: 'axt', to: 'nvidia' },
      hidden: ['RmlybTpheHQ'],
      off: ['SUPPLIES', 'MAKES'] as const,
      technology: 'cpo',
      by: '2025-06-30',
      chosen: 'RmlybTpsdW1lbnR1bQ',
    };
    expect(decodeGraphView(encodeGraphView(view))).toEqual(view);
    expect(unreadInGraphView(encodeGraphView(view))).toEqual([]);
  });

  it('falls back where an address says nonsense', () => {
    const view = decodeGraphView('?d=99&off=NOTHING&by=yesterday&path=axt');
    expect(view).toMatchObject({ expanded: ['nvidia'], depth: 1, off: [], by: null, path: null });
    expect(decodeGraphView('?by=2020-99-99').by).toBeNull();
    expect(decodeGraphView('?v=2&x=lumentum&d=2')).toMatchObject({ expanded: ['nvidia'], depth: 1 });
  });

  it.each([
    ['?v=1&x=nvidia&by=2020-99-99', ['by=2020-99-99']],
    ['?d=9', ['d=9']],
    ['?v=1&off=FOO,MAKES', ['off=FOO']],
    ['?path=axt', ['path=axt']],
    ['?v=2&x=lumentum', ['v=2', 'x=lumentum']],
    ['?x=lumentum&utm_source=mail', []],
    ['', []],
  ])('names what it could not read of %s', (search, unread) => {
    expect(unreadInGraphView(search)).toEqual(unread);
  });
});

describe('what a filter leaves', () => {
  const base = { hidden: [], off: [], by: null, members: null, kept: [] };
  const piece = pieceFrom([
    { relation: 'SUPPLIES', from: 'a', to: 'b', knownFrom: '2025-03-01' },
    { relation: 'PARTNERS_WITH', from: 'b', to: 'c' },
  ]);
  const shown = (filter: object) => [...visiblePart(piece, { ...base, ...filter }).things.keys()].sort();

  it('is everything without one', () => expect(shown({})).toEqual(['a', 'b', 'c']));
  it('goes by relation', () => expect(shown({ off: ['SUPPLIES'] })).toEqual(['b', 'c']));
  it('goes by day, and keeps links whose day nobody knows', () => {
    expect(shown({ by: '2025-02-28' })).toEqual(['b', 'c']);
    expect(shown({ by: '2025-03-01' })).toEqual(['a', 'b', 'c']);
  });
  it('hides a thing and what was linked to it only', () =>
    expect(shown({ hidden: ['b'], kept: ['a'] })).toEqual(['a']));
  it('goes by technology', () => expect(shown({ members: new Set(['a', 'b']) })).toEqual(['a', 'b']));
  it('counts the links of each thing', () => expect(degrees(piece).get('b')).toBe(2));
});

describe('pieces of the graph', () => {
  it('hold a link once, with the claims of both and the earlier day', () => {
    const link = { relation: 'SUPPLIES', from: 'a', to: 'b' } as const;
    const [X, Y] = [
      { key: 'x', retractedOn: null },
      { key: 'y', retractedOn: '2026-05-01' },
    ] as const;
    const pieces = [
      pieceFrom([{ ...link, knownFrom: '2025-03-01', claims: [X] }]),
      pieceFrom([{ ...link, knownFrom: '2024-01-01', claims: [X, Y] }]),
    ];
    const links = [...joined(pieces).links.values()];
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ knownFrom: '2024-01-01', claims: [X, Y] });
  });

  it.each<[how: string, one: Days, other: Days, both: readonly Days[]]>([
    [
      'with the days between that none held',
      ['2016', '2018'],
      ['2021', '2024'],
      [
        ['2016', '2018'],
        ['2021', '2024'],
      ],
    ],
    ['as one time where they overlap', ['2016', '2021'], ['2019', '2024'], [['2016', '2024']]],
    ['as one time where they share a day', ['2016', '2018'], ['2018', '2024'], [['2016', '2024']]],
    ['as one time where one is within the other', ['2016', '2024'], ['2018', '2019'], [['2016', '2024']]],
    ['without an end where one still holds', ['2016', '2018'], ['2018', null], [['2016', null]]],
    ['without an end where the longer one still holds', ['2016', null], ['2018', '2019'], [['2016', null]]],
    [
      'each with what is known of it',
      [null, '2018'],
      ['2021', null],
      [
        [null, '2018'],
        ['2021', null],
      ],
    ],
    ['without days where of one none is known', [null, null], ['2021', '2022'], [[null, null]]],
  ])('hold two deliveries of the same two firms %s', (_how, one, other, both) => {
    for (const times of [
      [one, other],
      [other, one],
    ]) {
      expect(periodsOf(times)).toEqual(both.map(periodOf));
    }
  });

  it('hold three deliveries of the same two firms as one time where the last bridges the others', () => {
    const times = [
      ['2016', '2018'],
      ['2021', '2024'],
      ['2017', '2022'],
    ] as const;
    expect(periodsOf(times)).toEqual([periodOf(['2016', '2024'])]);
  });

  it('turn a hop against the link round', () => {
    const firm = (slug: string) => ({ __typename: 'Firm', id: slug, slug, name: slug }) as const;
    const ends = { direction: 'IN' as const, from: firm('a'), to: firm('b') };
    const hop = { relation: 'SUPPLIES' as const, ...ends, validFrom: '2016-01-01', validTo: '2022-12-31', claims: [] };
    const { links } = pieceOfConnections({ paths: [{ length: 1, hops: [hop] }] });
    const periods = [{ validFrom: '2016-01-01', validTo: '2022-12-31' }];
    expect([...links.values()][0]).toMatchObject({ from: 'b', to: 'a', periods });
  });
});

/** When a link holds of which there are several pieces, each with one time. */
function periodsOf(times: readonly Days[]): readonly Period[] | undefined {
  const link = { relation: 'SUPPLIES', from: 'a', to: 'b' } as const;
  const [merged] = joined(times.map((time) => pieceFrom([{ ...link, periods: [periodOf(time)] }]))).links.values();
  return merged?.periods;
}

function periodOf([validFrom, validTo]: Days): Period {
  return { validFrom, validTo };
}

function pieceFrom(links: readonly (Pick<GraphLink, 'relation' | 'from' | 'to'> & Partial<GraphLink>)[]): Piece {
  const ids = links.flatMap(({ from, to }) => [from, to]);
  const unsaid = { periods: [periodOf([null, null])], knownFrom: null, claims: [] };
  const made = links.map((link) => ({ ...unsaid, key: `${link.from} ${link.relation} ${link.to}`, ...link }));
  return {
    things: new Map(
      ids.map((id) => [id, { id, kind: 'Firm', handle: id, name: id, path: null, technology: null } as const]),
    ),
    links: new Map(made.map((link) => [link.key, link])),
  };
}
