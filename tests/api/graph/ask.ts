import { beforeAll } from 'vitest';
import { createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { dataOf, type Executed, executing } from '../../support/execute.ts';
import type { OpenStore } from '../../support/stores.ts';

export type Answer = Executed;

/** The API over the graph of a suite. */
export interface GraphApi {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The answer's data; fails where there are errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  store(): GraphStore;
}

/** Answers operations over the suite's store. */
export function graphApi(open: OpenStore): GraphApi {
  let ready: { readonly store: GraphStore; readonly ask: GraphApi['ask'] } | undefined;
  beforeAll(async () => {
    const store = await open();
    ready = { store, ask: serve(store) };
  });
  const running = () => {
    if (ready === undefined) throw new Error('the graph is there once the suite runs');
    return ready;
  };
  const ask: GraphApi['ask'] = (query, variables) => running().ask(query, variables);
  return {
    ask,
    data: async (query, variables) => dataOf(await ask(query, variables)),
    store: () => running().store,
  };
}

function serve(store: GraphStore): GraphApi['ask'] {
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
