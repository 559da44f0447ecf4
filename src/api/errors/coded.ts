import { type GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';

/** An error as `/graphql` shows it: what graphql itself refuses has no code yet. */
export function coded(error: GraphQLFormattedError, code: string): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code } };
}

/** The same of an operation that was executed: its document fits the schema, so that without a code it is variables that do not. */
export function codedAsRun(error: GraphQLFormattedError, { nodes }: GraphQLError): GraphQLFormattedError {
  const isVariable = nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  return coded(error, isVariable ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
}
