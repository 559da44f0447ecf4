import { GraphError, type GraphErrorKind } from '../graph-error.ts';

/** What the engine says on failing, and the kind that it means; the first that fits holds. */
const KINDS: readonly (readonly [RegExp, GraphErrorKind])[] = [
  [/GRAFEO-T001|Serialization failure/, 'CONFLICT'],
  [/Constraint violation/i, 'CONSTRAINT'],
  [/cannot be locked/, 'LOCKED'],
  [/require ReadWrite role|read-only transaction/, 'READ_ONLY'],
  [/Query exceeded timeout/, 'TIMEOUT'],
  [/GRAFEO-(S\d+|X002)|is damaged|not a database file/, 'DAMAGED'],
  [/database is closed|Failed to convert|reopen the database|GRAFEO-X001|GRAFEO-T00\d/, 'UNAVAILABLE'],
];

/** The engine's error as one of ours. Only a conflict is worth repeating: nothing else heals by itself. */
export function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'INVALID';
  return new GraphError(kind, message, { cause: error, retryable: kind === 'CONFLICT' });
}

/** The same for opening the files at `path`, in words that say what to do. */
export function toOpenError(error: unknown, path: string): GraphError {
  const known = toGraphError(error);
  const kind = known.kind === 'LOCKED' ? 'LOCKED' : 'DAMAGED';
  const advice =
    kind === 'LOCKED'
      ? `another process has the graph in ${path} open; only one may: stop it, or give this one another folder`
      : `the graph in ${path} cannot be read; restore it from a backup, or move the folder away to begin anew (${known.message})`;
  return new GraphError(kind, advice, { cause: error });
}
