import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../src/api/authorization/caller.ts';
import { type Api, createApi } from '../../src/api/server/create-api.ts';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { executing } from '../support/execute.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { everyCall } from './calls.ts';
import { CASES } from './settings.ts';

/** What would leave a text of Cypher, in each of the ways in which one can be written, and write or fail. */
const PAYLOADS = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '"}) DETACH DELETE n //',
  "x' RETURN 1 UNION MATCH (n) DETACH DELETE n //",
  '`}) MATCH (n) DETACH DELETE n //`',
  '$param',
  '{param}',
  '\\u0027}) DETACH DELETE n //',
  "\\' OR true //",
  '*/ MATCH (n) DETACH DELETE n /*',
  'a" OR name:* AND NOT "',
  '\u0000',
  'ʼ} DETACH DELETE n',
];
const LEAKS =
  /INTERNAL_SERVER_ERROR|syntax error|cypher|neo4j|grafeo|lucene|DETACH DELETE n.*(expected|invalid input)|parse error/i;

const schema = buildSchema(loadSchema());

/** In `npm test` each place meets a quarter of the payloads, the next place the next quarter. */
const QUARTERS = CASES > 2_000 ? 1 : 4;

describeOnBothEngines('Cypher in every text that the schema takes', (open) => {
  let store: GraphStore;
  let api: Api;
  const failures: unknown[] = [];
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL));
    const reportInternal = (_id: string, error: unknown) => failures.push(error);
    api = createApi({ store, requestTimeoutMs: 20_000, reportInternal, canWrite: true });
  });
  afterAll(() => api.close());

  /** Calls every place with its payloads, and throws at the first answer that tells of the database. Answers how many calls asked it. */
  async function attackAll(kind: 'query' | 'mutation', caller: Caller | null = null): Promise<number> {
    const execute = executing(api);
    let asking = 0;
    for (const [index, { place, query, variablesWith }] of everyCall(schema, kind).entries()) {
      for (const payload of PAYLOADS.filter((_, at) => (at + index) % QUARTERS === 0)) {
        const { text, statements } = await execute(query, variablesWith(payload), api.createContext({ caller }));
        asking += Number(statements.length > 0);
        const leak = LEAKS.exec(text.replaceAll(JSON.stringify(payload).slice(1, -1), ''))?.[0];
        expect({ place, payload, leak, failures }).toEqual({ place, payload, leak: undefined, failures: [] });
      }
    }
    return asking;
  }

  it.each(['query', 'mutation'] as const)('knows many places of a %s', (kind) => {
    expect(everyCall(schema, kind).length).toBeGreaterThan(40);
  });

  it('is text and nothing else to who reads', { timeout: 180_000 }, async () => {
    const before = await contentOf(store);
    expect(await attackAll('query')).toBeGreaterThan(100);
    await attackAll('mutation');
    expect(await contentOf(store)).toEqual(before);
  });

  it('is text and nothing else to who writes', { timeout: 180_000 }, async () => {
    const before = await contentOf(store);
    // A reader's changes are refused before the graph is asked anything.
    expect(await attackAll('mutation', { name: 'ann', role: 'EDITOR' })).toBeGreaterThan(100);
    const after = new Set(await contentOf(store));
    expect(after.size).toBeGreaterThan(before.length);
    // What was there is there, but for the graph's own version.
    expect(before.filter((row) => !after.has(row) && !row.includes('GraphState'))).toEqual([]);
  });
});

/** Everything that the graph holds, in an order of its own. */
async function contentOf(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.read({
    name: 'all-nodes',
    cypher: '// all-nodes\nMATCH (n) RETURN labels(n) AS labels, properties(n) AS p',
  });
  const links = await store.read({
    name: 'all-links',
    cypher: '// all-links\nMATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS p',
  });
  return [...nodes, ...links].map((row) => JSON.stringify(row)).sort();
}
