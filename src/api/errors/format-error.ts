import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { isNoRoom } from '../../disk/is-no-room.ts';
import { InputError } from '../../domain/input-error.ts';
import { GraphError } from '../../graph/graph-error.ts';
import { JobsBusy, JobsEnded } from '../../jobs/gate.ts';
import { OUT_OF_TIME, OutOfTime } from '../budget/out-of-time.ts';
import { apiError, badInput } from './api-error.ts';
import { firstFaults, moreFaults } from './first-faults.ts';
import { toldFaults } from './told-faults.ts';

/** Told of every error that is our fault, with the id that the caller gets. */
export type ReportInternal = (id: string, error: unknown) => void;

/**
 * Turns whatever a resolver threw into what a caller may see. Nothing of the database's or the runtime's own text
 * leaks: an unexpected error becomes INTERNAL_SERVER_ERROR with an id that the log knows.
 */
export function createFormatError(newId: () => string, report: ReportInternal) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const known = asKnown(cause);
    if (known !== null) return { ...formatted, message: known.message, extensions: known.extensions };
    if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
      return withoutStack(formatted);
    }
    const id = newId();
    report(id, cause);
    return {
      ...formatted,
      message: `Something went wrong on our side. The log knows it as ${id}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

function asKnown(cause: unknown): GraphQLError | null {
  if (cause instanceof InputError) return inputRefused(cause);
  if (cause instanceof JobsBusy) {
    return apiError('UNAVAILABLE', 'Too many long runs are waiting.', { retry: true, retryAfterSeconds: 10 });
  }
  if (cause instanceof JobsEnded) {
    return apiError('UNAVAILABLE', 'The server is being stopped. Ask again in a moment.', {
      retry: true,
      retryAfterSeconds: 5,
    });
  }
  if (isNoRoom(cause)) return diskFull();
  if (!(cause instanceof GraphError)) return null;
  if (cause.mayHaveWritten) return outcomeUnknown(cause);
  switch (cause.kind) {
    case 'UNAVAILABLE':
      return apiError('UNAVAILABLE', 'The database cannot be reached at the moment.', {
        retry: cause.retryable,
        ...(cause.retryable && { retryAfterSeconds: 5 }),
      });
    case 'TIMEOUT': {
      const during = cause instanceof OutOfTime ? cause.during : 'STORE';
      return apiError('TIMEOUT', OUT_OF_TIME[during], { during });
    }
    case 'CANCELLED':
      // The client left, so that nobody reads this.
      return apiError('TIMEOUT', 'The request was given up.');
    case 'NO_SPACE':
      return diskFull();
    case 'CONFLICT':
      return apiError('CONFLICT', 'Another write came between. Read again, then retry.', { retry: true });
    default:
      return null;
  }
}

/** What writes, the graph or a saved scenario, takes back what did not fit. */
function diskFull(): GraphQLError {
  return apiError('UNAVAILABLE', 'The disk of the server is full: nothing of this was written. Reading goes on.', {
    retry: true,
    retryAfterSeconds: 60,
  });
}

/** Sent again it might be made twice, unless it has a key: so never "retry". */
function outcomeUnknown({ kind }: GraphError): GraphQLError {
  const what =
    'Look at `history`, or send it again with the same `idempotencyKey`, if it had one: it then takes effect once.';
  if (kind === 'UNAVAILABLE') {
    const why = 'the database could not be reached any more while it was committed';
    return apiError('UNAVAILABLE', `The edit may have been made: ${why}. ${what}`, { retry: false });
  }
  const why = 'the time of the request was over while it was committed';
  return apiError('TIMEOUT', `The edit may have been made: ${why}. ${what}`, { during: 'STORE', retry: false });
}

function inputRefused(error: InputError): GraphQLError {
  const { told, more } = firstFaults(error.faults);
  const [first, ...others] = toldFaults(told);
  if (first === undefined) return badInput('', error.message);
  const refused = badInput(first.argument, first.message, first.suggestions);
  if (others.length === 0) return refused;
  const message = `${refused.message} (${others.length} more under extensions.faults)`;
  return apiError('BAD_USER_INPUT', more === 0 ? message : `${message} ${moreFaults(more)}`, {
    ...refused.extensions,
    faults: [first, ...others],
    ...(more > 0 && { moreFaults: more }),
  });
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions === undefined) return formatted;
  const { stacktrace: _hidden, ...extensions } = formatted.extensions;
  return { ...formatted, extensions };
}
