import { GraphQLError } from 'graphql';

/** The codes that an error of this API may carry in `extensions.code`. */
export type ApiErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'COST_LIMIT'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'BAD_REQUEST'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'INTERNAL_SERVER_ERROR';

/** An error whose message is meant for the caller. */
export function apiError(
  code: ApiErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** A refused argument: which one, why, and what may have been meant. */
export function badInput(argument: string, message: string, suggestions: readonly string[] = []): GraphQLError {
  return apiError('BAD_USER_INPUT', withHint(message, suggestions), {
    argument,
    ...(suggestions.length > 0 && { suggestions }),
  });
}

/** A message with the names that may have been meant. */
export function withHint(message: string, suggestions: readonly string[]): string {
  if (suggestions.length === 0) return message;
  const stop = /[.!?]$/.test(message) ? '' : '.';
  return `${message}${stop} Did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`;
}
