import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { expect } from 'vitest';
import type { RequestContext } from '../../../src/api/context.ts';
import type { Evaluate } from '../../../src/api/model/evaluate.ts';
import { createModelCache } from '../../../src/api/model/model-cache.ts';
import { createApi } from '../../../src/api/server/create-api.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';

/** What came back, and which statements the database ran for it. */
export interface Asked<T> {
  readonly data: T;
  readonly errors: readonly GraphQLFormattedError[];
  readonly statements: readonly string[];
  /** The answer as it goes over the wire. */
  readonly text: string;
}

export type Ask = <T = unknown>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Asked<T>>;

/** The API over a store, without HTTP. `evaluate`: an engine of the test's own, such as one that counts. */
export function asking(store: GraphStore, evaluate?: Evaluate): Ask {
  const errors: unknown[] = [];
  const api = createApi({ store, requestTimeoutMs: 20_000, reportInternal: (_id, error) => errors.push(error) });
  const models = evaluate && createModelCache(evaluate);
  const server = new ApolloServer<RequestContext>(api.apolloOptions);
  return async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const own = api.createContext();
    const contextValue = models === undefined ? own : { ...own, model: models.forRequest(own.reader) };
    const { body } = await server.executeOperation<T>({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single') throw new Error('one answer was expected');
    expect(errors, 'internal errors').toEqual([]);
    const { data, errors: refused = [] } = body.singleResult;
    const text = JSON.stringify({ data, errors: refused });
    // What executeOperation returns has null prototypes; through JSON it is what a client sees.
    const seen: { readonly data: T; readonly errors: readonly GraphQLFormattedError[] } = JSON.parse(text);
    return { ...seen, statements: contextValue.reader.statements, text };
  };
}

/** The data of an answer that must have no error. */
export async function dataOf<T>(answer: Promise<Asked<T>>): Promise<T> {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return data;
}
