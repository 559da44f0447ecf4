import { beforeAll, describe, expect, it } from 'vitest';
import { firmList, firmOrder } from '../../../src/queries/firm/firm-list.ts';
import type { GraphReader } from '../../../src/queries/graph-reader.ts';
import { condition } from '../../../src/queries/paging/condition.ts';
import { type Fences, type Lying, nearStretch, readFences } from '../../../src/queries/paging/fences.ts';
import type { Stretch } from '../../../src/queries/paging/keyset.ts';
import type { PageParts, PageRequest, Placed } from '../../../src/queries/paging/page.ts';
import { rootPage } from '../../../src/queries/paging/root-list.ts';
import { fc } from '../../support/properties.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

const DIRECTIONS = ['ASC', 'DESC'] as const;
const WAYS = ['FORWARD', 'BACKWARD'] as const;
const sorted = fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }).map((values) => values.toSorted());

describe('the stretch in which a page lies', () => {
  it('holds a page of a list that is as the fences say, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...DIRECTIONS),
        fc.constantFrom(...WAYS),
        fc.option(fc.string({ maxLength: 4 })),
        (unsorted, apart, limit, order, direction, start) => {
          const values = unsorted.toSorted();
          const fences = { values: values.filter((_, index) => index % apart === 0), apart };
          const ascends = (order === 'ASC') === (direction === 'FORWARD');
          const whole: Stretch = ascends ? { from: start, to: null } : { from: null, to: start };
          const near = nearStretch(whole, TERMS[order], { direction }, limit, fences);
          const inside = (stretch: Stretch) =>
            values.filter((value) => (stretch.from ?? '') <= value && (stretch.to === null || value <= stretch.to));
          const page = (all: readonly string[]) => (ascends ? all.slice(0, limit + 1) : all.slice(-limit - 1));
          if (near !== null) expect(page(inside(near))).toEqual(page(inside(whole)));
        },
      ),
    );
  });
});

const TERMS = {
  ASC: firmOrder([{ field: 'NAME', direction: 'ASC' }]),
  DESC: firmOrder([{ field: 'NAME', direction: 'DESC' }]),
};
const FIRMS = 400;
const APART = 7;
const SLUGS: PageParts = { nodes: new Set(['slug']), places: true, more: true };
const ODD = condition('n.slug ENDS WITH $odd', { odd: '1' });

describeOnBothEngines('a list of which it is known how its entries lie', (open) => {
  let read: GraphReader['read'];
  const stretches: Stretch[] = [];
  const reader: GraphReader = {
    read(statement, parameters = {}) {
      const { stretchFrom: from = null, stretchTo: to = null } = parameters;
      stretches.push({ from: from === '' ? null : from, to } as Stretch);
      return read(statement, parameters);
    },
  };

  beforeAll(async () => {
    const store = await open();
    read = (statement, parameters) => store.read(statement, parameters);
    const firms = Array.from({ length: FIRMS }, (_, index) => ({
      slug: `firm-${index}`,
      // Some names are borne by many, so that a page ends among equals.
      nameKey: index % 5 === 0 ? 'same name' : `name ${(index * 7919) % FIRMS}`,
    }));
    const cypher = '// add-firms\nUNWIND $firms AS firm CREATE (n:Firm) SET n = firm';
    await store.write((transaction) => transaction.run({ name: 'add-firms', cypher }, { firms }));
  });

  const pageOf = (order: (typeof DIRECTIONS)[number], request: PageRequest, lying: Lying) =>
    rootPage(reader, firmList, [], TERMS[order], request, SLUGS, lying);

  async function pages(order: (typeof DIRECTIONS)[number], direction: PageRequest['direction'], lying: Lying) {
    const found: Placed<unknown>[][] = [];
    let place: Placed<unknown>['place'] | null = null;
    for (let more = true; more; ) {
      const bounds: Pick<PageRequest, 'after' | 'before'> =
        direction === 'FORWARD' ? { after: place, before: null } : { after: null, before: place };
      const page = await pageOf(order, { direction, limit: 30, ...bounds }, lying);
      found.push([...page.entries]);
      place = page.entries.at(direction === 'FORWARD' ? -1 : 0)?.place ?? null;
      more = page.more;
    }
    return found;
  }

  it('knows every so-manieth value', async () => {
    const fences = await readFences(reader, firmList.pattern, TERMS.ASC[0] as (typeof TERMS.ASC)[0]);
    expect(fences.values).toHaveLength(FIRMS / fences.apart);
    expect(fences.values).toEqual(fences.values.toSorted());
  });

  it.each(DIRECTIONS.flatMap((order) => WAYS.map((way) => [order, way] as const)))(
    'has the same pages, %s and read %s, with good fences, with wrong ones and with none',
    async (order, direction) => {
      const plain = await pages(order, direction, 'UNKNOWN');
      expect(plain.flat()).toHaveLength(FIRMS);
      const names = plain
        .flat()
        .map(({ place }) => String(place[0]))
        .toSorted();
      const good = { values: names.filter((_, index) => index % APART === 0), apart: APART };
      stretches.length = 0;
      expect(await pages(order, direction, good)).toEqual(plain);
      // The last page alone is shorter than what was looked for.
      expect(stretches.length).toBeLessThanOrEqual(plain.length + 1);
      // Bounded from both sides, but for the first page and the last ones.
      const bounded = stretches.filter(({ from, to }) => from !== null && to !== null);
      expect(bounded.length).toBeGreaterThanOrEqual(plain.length - 5);
      await fc.assert(
        fc.asyncProperty(sorted, fc.integer({ min: 1, max: 50 }), async (values, apart) => {
          expect(await pages(order, direction, { values, apart })).toEqual(plain);
        }),
        { numRuns: 5 },
      );
    },
  );

  const FIRST: PageRequest = { direction: 'FORWARD', limit: 5, after: null, before: null };
  const KNOWN: Fences = { values: ['a', 'name 2', 'name 3'], apart: APART };

  it.each([
    ['is there, where the engine then reads in order', 'IN_ORDER', [], { stretchFrom: '' }],
    ['lies near, where that is known', KNOWN, [], { stretchFrom: '', stretchTo: 'name 3' }],
    ['nothing of a filtered list, to which fences do not apply', KNOWN, [ODD], {}],
    ['is there, of a filtered list that is read in order', 'IN_ORDER', [ODD], { stretchFrom: '' }],
    ['nothing, which every entry fulfils, where nothing is known', 'UNKNOWN', [], {}],
  ] as const)('says of the first field that it %s', async (_, lying, filter, says) => {
    const asked: unknown[] = [];
    const telling: GraphReader = {
      read(statement, parameters = {}) {
        asked.push(Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith('stretch'))));
        return read(statement, parameters);
      },
    };
    const { entries } = await rootPage(telling, firmList, filter, TERMS.ASC, FIRST, SLUGS, lying);
    expect(asked).toEqual([says]);
    const expected = await rootPage(reader, firmList, filter, TERMS.ASC, FIRST, SLUGS);
    expect(entries).toEqual(expected.entries);
  });
});
