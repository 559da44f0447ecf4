import { expect, it } from 'vitest';
import { shareReads } from '../../../src/graph/shared-reads.ts';
import { firmsBySlug } from '../../../src/queries/firm/firms-by-slug.ts';
import { readByKey } from '../../../src/queries/rows/by-key.ts';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

const CLAIMS = 'query ($about: [ID!]) { claims(where: { about: $about }) { totalCount } }';

describeSeededOnBothEngines('a long list of names', (open) => {
  let held: HeldStore;
  const listening = listeningServer(async () => {
    held = heldStore(await open());
    return held.store;
  });

  it('finds the same things as short lists do, by another statement', async () => {
    const { body } = await post(listening().address, '{ firms(first: 100) { nodes { slug } } }');
    const slugs: string[] = body.data.firms.nodes.map(({ slug }: { slug: string }) => slug);
    const readAll = (keys: readonly string[]) => readByKey(held.store, firmsBySlug, [...keys, 'no-such']);
    const [long, short] = [
      await readAll(slugs),
      await Promise.all([slugs.slice(0, 40), slugs.slice(40, 80)].map(readAll)),
    ];
    expect([slugs.length, long.size]).toEqual([100, 100]);
    for (const [slug, firm] of short.flatMap((found) => [...found])) expect(long.get(slug)).toEqual(firm);
    expect(short.map(({ size }) => size)).toEqual([40, 40]);
  });

  it('is not made of short ones that are read together', async () => {
    const sizes: number[] = [];
    const shared = shareReads({
      ...held.store,
      read(statement, parameters, options) {
        const { keys } = parameters ?? {};
        if (statement.cypher.includes('IN $keys') && Array.isArray(keys)) sizes.push(keys.length);
        return held.store.read(statement, parameters, options);
      },
    });
    const names = (from: number) => Array.from({ length: 60 }, (_, at) => `no-such-${from + at}`);
    await Promise.all([0, 60].map((from) => readByKey(shared, firmsBySlug, names(from))));
    expect(sizes).toEqual([60, 60]);
  });

  it('costs a name that comes again and again no more than once', async () => {
    const asked = async (about: readonly string[]) => (await post(listening().address, CLAIMS, { about })).body.data;
    const once = await asked(['nvidia']);
    expect(once.claims.totalCount).toBeGreaterThan(10);
    expect(await asked(Array.from({ length: 20_000 }, () => 'nvidia'))).toEqual(once);
  });

  it.each([
    ['slugs of a filter', 'query ($names: [ID!]) { firms(where: { slugs: $names }) { totalCount } }', 'where.slugs[0]'],
    ['things of claims', 'query ($names: [ID!]) { claims(where: { about: $names }) { totalCount } }', 'where.about[0]'],
  ])(
    'of which none is known is refused by one of them, and looks for what is near to that one: %s',
    async (_what, query, argument) => {
      const names = Array.from({ length: 500 }, (_, at) => `no-such-${at}`);
      const before = held.ran().length;
      const { body } = await post(listening().address, query, { names });
      expect(body.errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }]);
      expect(held.ran().length - before).toBeLessThan(50);
    },
  );
});
