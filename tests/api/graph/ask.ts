import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { beforeAll } from 'vitest';
import type { RequestContext } from '../../../src/api/context.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import type { OpenStore } from '../../support/stores.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The statements that the request ran. */
  readonly statements: readonly string[];
}

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
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0)
        throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'));
      return data;
    },
    store: () => seeded().store,
  };
}

function serve(store: GraphStore): SeededApi['ask'] {
  const failures: unknown[] = [];
  const reportInternal = (_id: string, error: unknown) => failures.push(error);
  const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal });
  const server = new ApolloServer<RequestContext>(api.apolloOptions);
  return async (query, variables = {}) => {
    const contextValue = api.createContext();
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('a single result was expected');
    const failure = failures.pop();
    if (failure !== undefined) throw failure;
    const { data, errors = [], extensions = {} } = body.singleResult;
    return { data, errors, extensions, statements: contextValue.reader.statements };
  };
}
