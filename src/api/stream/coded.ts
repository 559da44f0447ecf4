import type { GraphQLFormattedError } from 'graphql';

/** An error as `/graphql` shows it: what graphql itself refuses has no code yet. */
export function coded(error: GraphQLFormattedError, code: string): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code } };
}
