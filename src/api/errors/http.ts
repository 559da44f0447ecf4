import type { GraphQLFormattedError } from 'graphql';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  COST_LIMIT: 400,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

type Refusal = Pick<GraphQLFormattedError, 'extensions'>;

/** The status that HTTP has for a request that is refused before it runs, or that a door threw rather than answered. */
export function statusOf({ extensions }: Refusal): number {
  return STATUS[String(extensions?.code)] ?? 500;
}

/** When to try again, for whoever has to wait. */
export function waitHeaders({ extensions }: Refusal): Readonly<Record<string, string>> {
  const seconds = extensions?.retryAfterSeconds;
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}
