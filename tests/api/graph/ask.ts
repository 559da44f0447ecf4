import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';
import { createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { dataOf, type Executed, executing } from '../../support/execute.ts';
import type { OpenStore } from '../../support/stores.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

export type Answer = Executed;

/** The API over the seeded graph of a suite. */
export interface SeededApi {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The answer's data; fails where there are errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  store(): GraphStore;
}

/** Seeds the suite's store before its first test, and answers operations over it through a real server. */
export function seededApi(open: OpenStore): SeededApi {
  let ready: { readonly store: GraphStore; readonly ask: SeededApi['ask'] } | undefined;
  beforeAll(async () => {
    const store = await open();
    await loadFolder(store, SEED);
    ready = { store, ask: serve(store) };
  });
  const seeded = () => {
    if (ready === undefined) throw new Error('the seed is there once the suite runs');
    return ready;
  };
  const ask: SeededApi['ask'] = (query, variables) => seeded().ask(query, variables);
  return {
    ask,
    data: async (query, variables) => dataOf(await ask(query, variables)),
    store: () => seeded().store,
  };
}

function serve(store: GraphStore): SeededApi['ask'] {
  const failures: unknown[] = [];
  const reportInternal = (_id: string, error: unknown) => failures.push(error);
  const execute = executing(createApi({ store, requestTimeoutMs: 20_000, reportInternal }));
  return async (query, variables) => {
    const answer = await execute(query, variables);
    const failure = failures.pop();
    if (failure !== undefined) throw failure;
    return answer;
  };
}
