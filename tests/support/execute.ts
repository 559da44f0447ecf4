import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../src/api/context.ts';
import type { Api } from '../../src/api/server/create-api.ts';

/** An answer as a client sees it, and which statements the database ran for it. */
export interface Executed {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly statements: readonly string[];
  /** Data and errors as they go over the wire. */
  readonly text: string;
}

export type Execute = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  context?: RequestContext,
) => Promise<Executed>;

/** Executes operations on an API, without HTTP. */
export function executing(api: Api): Execute {
  const server = new ApolloServer<RequestContext>(api.apolloOptions);
  return async (query, variables = {}, contextValue = api.createContext()) => {
    const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single') throw new Error('one answer was expected');
    const { data = null, errors = [], extensions = {} } = body.singleResult;
    const text = JSON.stringify({ data, errors });
    // What executeOperation returns has null prototypes; through JSON it is what a client sees.
    const seen: Pick<Executed, 'data' | 'errors'> = JSON.parse(text);
    return { ...seen, extensions, statements: contextValue.reader.statements, text };
  };
}

/** The data of an answer that must have no error. */
export function dataOf({ data, errors }: Pick<Executed, 'data' | 'errors'>): Executed['data'] {
  if (errors.length === 0) return data;
  throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'));
}
