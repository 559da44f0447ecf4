import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, createApi } from '../../src/api/server/create-api.ts';
import { loadSchema } from '../../src/api/server/load-schema.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { executing } from '../support/execute.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { everyCall } from './calls.ts';
import { graphRows } from './graph-rows.ts';
import { leakIn, payloadsAt } from './payloads.ts';

const schema = buildSchema(loadSchema());

describeOnBothEngines('Cypher in every text that the schema takes', (open) => {
  let store: GraphStore;
  let api: Api;
  const failures: unknown[] = [];
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL));
    const reportInternal = (_id: string, error: unknown) => failures.push(error);
    api = createApi({ store, requestTimeoutMs: 20_000, reportInternal });
  });
  afterAll(() => api.close());

  /** Calls every place with its payloads, and throws at the first answer that tells of the database. */
  async function attackAll(kind: 'query' | 'mutation') {
    const execute = executing(api);
    for (const [index, { place, query, variablesWith }] of everyCall(schema, kind).entries()) {
      for (const payload of payloadsAt(index)) {
        const { text } = await execute(query, variablesWith(payload));
        const leak = leakIn(text, payload);
        expect({ place, payload, leak, failures }).toEqual({ place, payload, leak: undefined, failures: [] });
      }
    }
  }

  it.each(['query', 'mutation'] as const)('knows many places of a %s', (kind) => {
    expect(everyCall(schema, kind).length).toBeGreaterThan(40);
  });

  it('is text and nothing else to who reads', { timeout: 180_000 }, async () => {
    const before = await contentOf(store);
    await attackAll('query');
    await attackAll('mutation');
    expect(await contentOf(store)).toEqual(before);
  });
});

/** Everything that the graph holds, in an order of its own. */
async function contentOf(store: GraphStore): Promise<readonly string[]> {
  const { nodes, links } = await graphRows(store);
  return [...nodes, ...links].map((row) => JSON.stringify(row)).sort();
}
