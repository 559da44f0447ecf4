import { UnusableFolder } from '../../disk/make-folder.ts';
import { GraphError, type GraphErrorKind } from '../graph-error.ts';
import { graphFiles } from './files.ts';
import { describeOwner } from './owner.ts';

/** What the engine says on failing, and the kind that it means; the first that fits holds. */
const KINDS: readonly (readonly [RegExp, GraphErrorKind])[] = [
  // ENOSPC, EFBIG and EDQUOT: the commit was rolled back whole.
  [/os error (28|27|122)\b|ENOSPC|EFBIG|EDQUOT/, 'NO_SPACE'],
  [/GRAFEO-T001|Serialization failure/, 'CONFLICT'],
  [/Constraint violation/i, 'CONSTRAINT'],
  [/cannot be locked/, 'LOCKED'],
  [/require ReadWrite role|read-only transaction/, 'READ_ONLY'],
  [/Query exceeded (the \S+ )?timeout/, 'TIMEOUT'],
  [/GRAFEO-(S\d+|X002)|is damaged|not a database file|files of another database/, 'DAMAGED'],
  [/database is closed|Failed to convert|reopen the database|GRAFEO-X001|GRAFEO-T00\d/, 'UNAVAILABLE'],
];

/** EACCES, EEXIST, EPERM, ENOTDIR and EROFS: the fault is of the folder, not of what lies in it. */
const OF_FOLDER = /os error (1|13|17|20|30)\b|EACCES|EEXIST|EPERM|ENOTDIR|EROFS/;

/** The engine's error as one of ours. Only a conflict is worth repeating: nothing else heals by itself. */
export function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const reason = reasonOf(error);
  const kind = KINDS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'INVALID';
  const message = kind === 'NO_SPACE' ? noSpace('what is to be written to the graph', reason) : reason;
  return new GraphError(kind, message, { cause: error, retryable: kind === 'CONFLICT' });
}

/** The same for writing a copy into `file`. */
export function toCopyError(error: unknown, file: string): GraphError {
  const known = toGraphError(error);
  if (known.kind !== 'NO_SPACE') return known;
  return new GraphError('NO_SPACE', noSpace(`the copy ${file}`, reasonOf(error)), { cause: error });
}

/** The same for closing, which gathers what the log holds into one file: where that has no room, the next opening reads the log. */
export function toCloseError(error: unknown): GraphError {
  const known = toGraphError(error);
  if (known.kind !== 'NO_SPACE') return known;
  const message = noSpace('closing the graph', reasonOf(error), 'is lost');
  return new GraphError('NO_SPACE', message, { cause: error });
}

/** The same for opening the files at `path`, in words that say what to do. */
export function toOpenError(error: unknown, path: string): GraphError {
  if (error instanceof UnusableFolder)
    return new GraphError('UNAVAILABLE', unusable(path, error.reason), { cause: error });
  const { kind } = toGraphError(error);
  const message = reasonOf(error);
  if (OF_FOLDER.test(message)) return new GraphError('UNAVAILABLE', unusable(path, message), { cause: error });
  switch (kind) {
    case 'LOCKED':
      return new GraphError('LOCKED', inUse(path), { cause: error });
    case 'NO_SPACE':
      return new GraphError('NO_SPACE', `no space is left for the graph in ${path}; free some (${message})`);
    default:
      return new GraphError('DAMAGED', damaged(path, message), { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function noSpace(what: string, reason: string, fate = 'was kept'): string {
  return `no space is left for ${what}, of which nothing ${fate}; free some, then try again (${reason})`;
}

function unusable(path: string, message: string): string {
  return `the folder ${path} cannot be used; DATA_DIR has to be one that this user may write (${message})`;
}

function inUse(path: string): string {
  const owner = describeOwner(graphFiles(path).owner);
  return `the graph in ${path} is open in ${owner}; only one process may have it: stop that one, or set DATA_DIR to another folder`;
}

function damaged(path: string, message: string): string {
  return `the graph ${graphFiles(path).data} cannot be read; bring a backup back with \`npm run restore -- <backup>\`, or move the folder away to begin anew (${message})`;
}
