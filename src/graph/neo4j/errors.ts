import { Neo4jError } from 'neo4j-driver';
import { GraphError, type GraphErrorKind, inDoubt } from '../graph-error.ts';

interface Meaning {
  readonly kind: GraphErrorKind;
  readonly retryable: boolean;
}

/** The server's and the driver's codes, and what they mean; the first that fits holds. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^Neo\.ClientError\.Statement\.AccessMode$/, { kind: 'READ_ONLY', retryable: false }],
  [/^Neo\.ClientError\.Schema\.ConstraintV/, { kind: 'CONSTRAINT', retryable: false }],
  [/^Neo\.ClientError\.Transaction\.TransactionTimedOut/, { kind: 'TIMEOUT', retryable: false }],
  [
    /^Neo\.TransientError\.Transaction\.(DeadlockDetected|LockAcquisitionTimeout|Outdated|LockSessionExpired)$/,
    { kind: 'CONFLICT', retryable: true },
  ],
  [/^Neo\.TransientError\./, { kind: 'UNAVAILABLE', retryable: true }],
  // A statement that fails for its own reasons: some, such as a shortest path from a node to itself, count as the database's.
  [
    /^Neo\.(ClientError\.(Statement|Schema|Procedure|Request)|DatabaseError\.Statement)\./,
    { kind: 'INVALID', retryable: false },
  ],
  [/^(ServiceUnavailable|SessionExpired)$/, { kind: 'UNAVAILABLE', retryable: true }],
];

/** A member of a cluster that does not lead refuses to write. The driver gives such an error as the cause of one of its own. */
const REFUSAL = /^Neo\.ClientError\.(Cluster\.NotALeader|General\.ForbiddenOnReadOnlyDatabase)$/;

/** The one failure that the driver gives no code: all connections are taken, or the server does not greet. */
const NO_CONNECTION = /^Connection acquisition timed out/;

/** Wrong credentials, an unknown database, a broken server, a closed driver: nothing that the same call heals. */
const OTHERWISE: Meaning = { kind: 'UNAVAILABLE', retryable: false };

/** The driver's error as one of ours. */
export function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const { kind, retryable } = meaningOf(error);
  return new GraphError(kind, message, { cause: error, retryable });
}

/**
 * The same for an error on committing: when the connection broke, nobody knows the outcome, and repeating might write twice. A member
 * of a cluster that does not lead says so before it does anything.
 */
export function toCommitError(error: unknown): GraphError {
  const known = toGraphError(error);
  return known.kind !== 'UNAVAILABLE' || isRefusal(error) ? known : inDoubt(known);
}

/** The same for the first connection, in words that say what to mend. */
export function toOpenError(error: unknown, { uri, username, database }: Named): GraphError {
  const { kind, message, retryable } = toGraphError(error);
  const code = error instanceof Neo4jError ? error.code : '';
  return new GraphError(kind, `${whatToMend(code, uri, username, database)} (${message})`, { cause: error, retryable });
}

interface Named {
  readonly uri: string;
  readonly username: string;
  readonly database: string;
}

function whatToMend(code: string, uri: string, username: string, database: string): string {
  if (code === 'Neo.ClientError.Security.CredentialsExpired') {
    return `the Neo4j at ${uri} wants the password of the user "${username}" changed before it is used: log in to it once, as by \`cypher-shell\`, choose a new one, and give that as NEO4J_PASSWORD`;
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return `the Neo4j at ${uri} refuses the user "${username}": mend NEO4J_USERNAME and NEO4J_PASSWORD`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `the Neo4j at ${uri} has no database "${database}": mend NEO4J_DATABASE`;
  }
  return `the Neo4j at ${uri} does not answer: start it, or mend NEO4J_URI`;
}

function isRefusal(error: unknown): boolean {
  const cause = error instanceof Neo4jError ? error.cause : undefined;
  return cause instanceof Neo4jError && REFUSAL.test(cause.code);
}

function meaningOf(error: unknown): Meaning {
  if (!(error instanceof Neo4jError)) return OTHERWISE;
  if (NO_CONNECTION.test(error.message)) return { kind: 'UNAVAILABLE', retryable: true };
  return MEANINGS.find(([pattern]) => pattern.test(error.code))?.[1] ?? OTHERWISE;
}
