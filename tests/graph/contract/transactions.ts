import { expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, change, expectFailure, statement } from './asking.ts';

const SCHEMA = {
  keys: [{ label: 'Account', property: 'slug' }],
  indexes: [{ label: 'Account', property: 'balance' }],
  relationshipKeys: [{ type: 'PAYS', property: 'id' }],
  texts: [],
};

const WRITES = [
  'CREATE (:Sneaked)',
  'MERGE (n:Sneaked {a: 1})',
  'MATCH (n) SET n.sneaked = true',
  'MATCH (n) DETACH DELETE n',
  'CREATE INDEX sneaked IF NOT EXISTS FOR (n:Sneaked) ON (n.a)',
];

export function transactionsContract(open: OpenStore): void {
  test('the schema may be ensured again and again', async () => {
    const store = await open();
    await store.ensureSchema(SCHEMA);
    await store.ensureSchema(SCHEMA);
    await change(store, "CREATE (:Account {slug: 'a', balance: 1})");
    await store.ensureSchema(SCHEMA);
    expect(await accounts(store)).toBe(1);
  });

  test('a taken key is refused, and takes its whole transaction along', async () => {
    const store = await open();
    const twice = store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Account {slug: 'b'})"));
      await transaction.run(statement("CREATE (:Account {slug: 'a'})"));
    });
    await expectFailure(twice, 'CONSTRAINT');
    expect(await accounts(store)).toBe(1);
  });

  test('a failed statement dooms its transaction even when the work goes on', async () => {
    const store = await open();
    const ignoring = store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Account {slug: 'c'})"));
      await transaction.run(statement("CREATE (:Account {slug: 'a'})")).catch(() => undefined);
    });
    await expect(ignoring).rejects.toMatchObject({ name: 'GraphError' });
    expect(await accounts(store)).toBe(1);
  });

  test('an error of the work itself comes out unchanged, and nothing is written', async () => {
    const store = await open();
    const failure = new RangeError('no');
    const failing = store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Account {slug: 'd'})"));
      throw failure;
    });
    await expect(failing).rejects.toBe(failure);
    expect(await accounts(store)).toBe(1);
  });

  test('a transaction sees its own writes, and nobody else does before it ends', async () => {
    const store = await open();
    const { value } = await store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Account {slug: 'e'})"));
      const [inside] = await transaction.run(statement('MATCH (a:Account) RETURN count(a) AS n'));
      return { inside: inside?.n, outside: await accounts(store) };
    });
    expect(value).toEqual({ inside: 2, outside: 1 });
  });

  test('a read with the bookmarks of a write sees it', async () => {
    const store = await open();
    const bookmarks = await change(store, "CREATE (:Account {slug: 'f'})");
    expect(bookmarks.length).toBeGreaterThan(0);
    const rows = await store.read(statement("MATCH (a:Account {slug: 'f'}) RETURN a.slug AS slug"), {}, { bookmarks });
    expect(rows).toEqual([{ slug: 'f' }]);
  });

  test.each(WRITES)('a read refuses %s', async (cypher) => {
    const store = await open();
    const before = await ask(store, 'MATCH (n) RETURN count(n) AS n, count(n.sneaked) AS sneaked');
    await expectFailure(ask(store, cypher), 'READ_ONLY');
    expect(await ask(store, 'MATCH (n) RETURN count(n) AS n, count(n.sneaked) AS sneaked')).toEqual(before);
  });

  test('words that only look like writes may be read', async () => {
    const cypher = "// SET and CREATE\n/* DROP */ RETURN \"it's MERGE\" AS a, 'REMOVE' AS `DELETE`";
    expect(await ask(await open(), cypher)).toEqual([{ a: "it's MERGE", DELETE: 'REMOVE' }]);
  });

  test.each(['RETRN 1', 'RETURN missing', 'RETURN $absent AS x', 'RETURN 1 / 0 AS x'])(
    '%s is invalid',
    async (cypher) => {
      const store = await open();
      await expectFailure(ask(store, cypher), 'INVALID');
      await expectFailure(change(store, cypher), 'INVALID');
    },
  );

  test('200 increments at once lose nothing', async () => {
    const store = await open();
    await change(store, 'CREATE (:Counter {n: 0})');
    await Promise.all(Array.from({ length: 200 }, () => change(store, 'MATCH (c:Counter) SET c.n = c.n + 1')));
    expect(await ask(store, 'MATCH (c:Counter) RETURN c.n AS n')).toEqual([{ n: 200 }]);
  });
}

async function accounts(store: GraphStore): Promise<unknown> {
  return (await ask(store, 'MATCH (a:Account) RETURN count(a) AS n'))[0]?.n;
}
