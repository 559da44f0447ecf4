import { beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { OpenStore } from '../../support/stores.ts';
import { change, expectFailure } from './asking.ts';

const SCHEMA = {
  keys: [
    { label: 'Company', property: 'slug' },
    { label: 'Part', property: 'id' },
  ],
  indexes: [],
  relationshipKeys: [],
  texts: [
    { label: 'Company', property: 'searchText' },
    { label: 'Part', property: 'searchText' },
  ],
};

const COMPANIES = [
  { slug: 'lumentum', searchText: 'lumentum lite lumentum lasers' },
  { slug: 'coherent', searchText: 'coherent cohr lasers and transceivers' },
  { slug: 'nvidia', searchText: 'nvidia nvda buys lasers from lumentum, coherent and many others around the world' },
];

export function textContract(open: OpenStore): void {
  beforeAll(async () => {
    const store = await open();
    await store.ensureSchema(SCHEMA);
    await change(store, 'UNWIND $rows AS r CREATE (c:Company) SET c = r', { rows: COMPANIES });
    await change(store, "CREATE (:Part {id: 'P1', searchText: '1.6t transceiver with a laser'})");
  });

  const slugs = async (store: GraphStore, text: string, labels = ['Company', 'Part'], limit = 10) =>
    (await store.searchText(text, labels, limit)).map(({ key }) => key);

  test('the best match comes first, with its label and key', async () => {
    const [first, second, ...rest] = await (await open()).searchText('lumentum', ['Company', 'Part'], 10);
    expect(first).toMatchObject({ label: 'Company', key: 'lumentum' });
    expect(second).toMatchObject({ label: 'Company', key: 'nvidia' });
    expect(first?.score).toBeGreaterThan(second?.score ?? Number.POSITIVE_INFINITY);
    expect(rest).toEqual([]);
  });

  test('what matches more words comes first', async () => {
    expect((await slugs(await open(), 'coherent transceivers'))[0]).toBe('coherent');
  });

  test('upper case and the beginning of a word are enough', async () => {
    expect(await slugs(await open(), 'LUMEN')).toContain('lumentum');
    expect(await slugs(await open(), '1.6T')).toEqual(['P1']);
  });

  test('only the labels asked for answer, and no more than the limit', async () => {
    const store = await open();
    expect(await slugs(store, 'laser', ['Part'])).toEqual(['P1']);
    expect(await slugs(store, 'lasers', ['Company'], 2)).toHaveLength(2);
    expect(await slugs(store, 'lasers', ['Unknown'])).toEqual([]);
  });

  test('of many texts with a word the best come, also where those of other labels are better', async () => {
    const store = await open();
    await change(store, "UNWIND range(1, 300) AS n CREATE (:Part {id: 'many' + n, searchText: 'commonplace'})");
    await change(store, "CREATE (:Part {id: 'rare', searchText: 'commonplace uncommon'})");
    await change(
      store,
      "CREATE (:Company {slug: 'hidden', searchText: 'commonplace among many other words of a text'})",
    );
    expect((await slugs(store, 'commonplace uncommon', ['Company', 'Part'], 5))[0]).toBe('rare');
    expect(await slugs(store, 'commonplace', ['Company'], 1)).toEqual(['hidden']);
    const some = await slugs(store, 'commonplace', ['Company', 'Part'], 20);
    expect(some).toHaveLength(20);
    expect(await slugs(store, 'commonplace', ['Company', 'Part'], 20)).toEqual(some);
    await change(store, "MATCH (p:Part) WHERE p.searchText STARTS WITH 'commonplace' DETACH DELETE p");
    await change(store, "MATCH (c:Company {slug: 'hidden'}) DETACH DELETE c");
  });

  test('a mistyped letter is forgiven exactly where the engine says so', async () => {
    const store = await open();
    expect((await slugs(store, 'lumentem')).includes('lumentum')).toBe(store.capabilities.typoTolerantText);
  });

  test.each(['', '  ', '"', 'a:b AND (', '*', '~', '[x TO', '\\', 'NOT', '🚀'])(
    '%j searches without an error',
    async (text) => {
      await expect(slugs(await open(), text)).resolves.toBeInstanceOf(Array);
    },
  );

  test('a text that is changed or removed is found no more', async () => {
    const store = await open();
    await change(store, "CREATE (c:Company {slug: 'brief', searchText: 'ephemeral'})");
    expect(await slugs(store, 'ephemeral')).toEqual(['brief']);
    await change(store, "MATCH (c:Company {slug: 'brief'}) SET c.searchText = 'lasting'");
    expect(await slugs(store, 'ephemeral')).toEqual([]);
    await change(store, "MATCH (c:Company {slug: 'brief'}) DETACH DELETE c");
    expect(await slugs(store, 'lasting')).toEqual([]);
  });

  test('a text without a key is refused', async () => {
    const keyless = { ...SCHEMA, keys: [] };
    await expectFailure((await open()).ensureSchema(keyless), 'INVALID');
  });
}
