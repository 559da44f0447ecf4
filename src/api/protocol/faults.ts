import type { ApiErrorCode } from '../errors/api-error.ts';

interface Fault {
  readonly code: ApiErrorCode;
  /** What would be right, with a space before it. */
  readonly advice?: string;
}

/** What the statuses of unreadable requests mean to a client of the API. */
export const FAULTS: Readonly<Record<number, Fault>> = {
  400: { code: 'BAD_REQUEST' },
  403: { code: 'FORBIDDEN' },
  404: { code: 'NOT_FOUND' },
  406: { code: 'NOT_ACCEPTABLE' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', advice: ' Send the body as application/json in UTF-8.' },
  429: { code: 'RATE_LIMITED' },
  503: { code: 'UNAVAILABLE' },
};
