/**
 * The few ways in which a graph store fails. Tests and callers look at the kind, never at the text.
 * - UNAVAILABLE: the database is away; `retryable` says whether the same call may go through later.
 * - TIMEOUT: the deadline passed. CANCELLED: the caller's signal fired.
 * - CONFLICT: another write came between, after all retries. CONSTRAINT: a unique key is taken.
 * - READ_ONLY: a read transaction tried to write. INVALID: the statement or a parameter is malformed.
 * - NO_SPACE: the disk, or a quota, is full; the write was taken back whole.
 * - LOCKED: another process has the files. DAMAGED: the files cannot be read.
 */
export type GraphErrorKind =
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'CONFLICT'
  | 'CONSTRAINT'
  | 'READ_ONLY'
  | 'INVALID'
  | 'NO_SPACE'
  | 'LOCKED'
  | 'DAMAGED';

export class GraphError extends Error {
  readonly kind: GraphErrorKind;
  readonly retryable: boolean;
  /** Of a write that failed, or was given up, while it committed: nobody knows whether it took effect, or still will. */
  readonly mayHaveWritten: boolean;

  constructor(
    kind: GraphErrorKind,
    message: string,
    options: { retryable?: boolean; mayHaveWritten?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'GraphError';
    this.kind = kind;
    this.retryable = options.retryable ?? false;
    this.mayHaveWritten = options.mayHaveWritten ?? false;
  }
}

/** The same failure of a write that was committing: to repeat it might write twice. */
export function inDoubt(error: GraphError): GraphError {
  if (error.mayHaveWritten) return error;
  const message = `the write may or may not have taken effect: ${error.message}`;
  return new GraphError(error.kind, message, { mayHaveWritten: true, cause: error });
}
