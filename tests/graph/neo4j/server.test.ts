import { createServer } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import type { GraphTransaction } from '../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { ensureSchema } from '../../../src/graph/neo4j/schema.ts';
import { describeOnNeo4j } from '../../support/stores.ts';
import { ask, change, expectFailure, HEAVY } from '../contract/asking.ts';

/** In milliseconds: half of the minute that the driver by itself waits for a connection, and six times as long as we do. */
const LONG_BEFORE_DRIVER_MS = 30_000;
const LOGIN = { username: 'neo4j', password: 'wrong', database: 'neo4j' };

describe('a Neo4j that is not there', () => {
  test('is UNAVAILABLE when nothing listens', async () => {
    await expectFailure(openNeo4jStore({ ...LOGIN, uri: 'bolt://127.0.0.1:1' }), 'UNAVAILABLE');
  });

  test('is UNAVAILABLE long before the driver by itself gives up when something listens and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await vi.waitFor(() => expect(silent.listening).toBe(true));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const begun = performance.now();
    await expectFailure(openNeo4jStore({ ...LOGIN, uri: `bolt://127.0.0.1:${port}` }), 'UNAVAILABLE');
    expect(performance.now() - begun).toBeLessThan(LONG_BEFORE_DRIVER_MS);
    silent.close();
  });

  test('is INVALID when the address is none', async () => {
    await expectFailure(openNeo4jStore({ ...LOGIN, uri: 'http://127.0.0.1' }), 'INVALID');
  });
});

describeOnNeo4j('a Neo4j server', (open, login) => {
  test.each(['read', 'write'])('stops the work of a %s whose caller has gone', async (kind) => {
    const store = await open();
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const call = kind === 'read' ? store.read(HEAVY, {}, options) : store.write((work) => work.run(HEAVY), options);
    const cancelled = expectFailure(call, 'CANCELLED');
    const heavy = () =>
      ask(store, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// heavy' RETURN count(*) AS n");
    await vi.waitFor(async () => expect(await heavy()).toEqual([{ n: 1 }]), 20_000);
    controller.abort();
    await cancelled;
    await vi.waitFor(async () => expect(await heavy()).toEqual([{ n: 0 }]), 20_000);
  });

  test('gives a text index that changed its labels the new ones', async () => {
    const store = await open();
    const key = (label: string) => ({ label, property: 'slug' });
    const schema = (...labels: string[]) => ({
      keys: labels.map(key),
      indexes: [],
      relationshipKeys: [],
      texts: labels.map((label) => ({ label, property: 'words' })),
    });
    await change(store, "CREATE (:Old {slug: 'o', words: 'amber'}), (:New {slug: 'n', words: 'amber'})");
    await store.ensureSchema(schema('Old'));
    expect(await store.searchText('amber', ['Old', 'New'], 5)).toHaveLength(1);
    await store.ensureSchema(schema('Old', 'New'));
    expect(await store.searchText('amber', ['Old', 'New'], 5)).toHaveLength(2);
  });

  test('is asked once for its keys and indexes, and makes those alone that are missing', async () => {
    const store = await open();
    const of = (label: string, property: string) => ({ label, property });
    const schema = {
      keys: [of('Part', 'slug')],
      indexes: [of('Part', 'weight')],
      relationshipKeys: [{ type: 'FITS', property: 'id' }],
      texts: [of('Part', 'words')],
    };
    const ran = async () => {
      const { value } = await store.write(async ({ run }) => {
        const asked: string[] = [];
        const noting: GraphTransaction = {
          run(statement, parameters) {
            asked.push(statement.cypher.split('\n')[0] ?? '');
            return run(statement, parameters);
          },
        };
        await ensureSchema(noting, schema);
        return asked;
      });
      return value;
    };
    await store.ensureSchema(schema);
    expect(await ran()).toEqual(['// show-indexes']);
    await change(store, 'DROP INDEX Part_weight');
    expect(await ran()).toEqual(['// show-indexes', expect.stringMatching(/^CREATE INDEX Part_weight /)]);
    await change(store, 'DROP CONSTRAINT Part_slug_unique');
    expect(await store.missingIndexes(schema)).toEqual(['Part.slug']);
    await store.ensureSchema(schema);
    expect(await store.missingIndexes(schema)).toEqual([]);
  });

  test('is reached by routing too: reads run in read mode, and see what the bookmarks of a write say', async () => {
    const { uri, ...rest } = login();
    const routed = await openNeo4jStore({ ...rest, uri: uri.replace(/^bolt:/, 'neo4j:') });
    const bookmarks = await change(routed, 'CREATE (:Routed {n: 1})');
    expect(bookmarks).toHaveLength(1);
    const count = { name: 'routed', cypher: 'MATCH (r:Routed) RETURN count(r) AS n' };
    expect(await (await open()).read(count, {}, { bookmarks })).toEqual([{ n: 1 }]);
    expect(await routed.read(count, {}, { bookmarks })).toEqual([{ n: 1 }]);
    await expectFailure(routed.read({ name: 'hidden', cypher: 'CALL db.createLabel("Routed2")' }), 'READ_ONLY');
    await routed.close();
  });

  test('may be left twice, and then answers nothing', async () => {
    const store = await openNeo4jStore(login());
    await store.close();
    await store.close();
    await expectFailure(ask(store, 'RETURN 1 AS x'), 'UNAVAILABLE');
  });
});
