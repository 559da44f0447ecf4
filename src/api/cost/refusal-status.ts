import type { GraphQLError } from 'graphql';

/** The status that HTTP has for a refused cost, size or rate. */
export function statusOf({ extensions: { code } }: GraphQLError): number {
  return code === 'RATE_LIMITED' ? 429 : 400;
}

/** When to try again, for whoever has to wait. */
export function waitHeaders({ extensions: { retryAfterSeconds } }: GraphQLError): Readonly<Record<string, string>> {
  return retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
}
