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
  413: { code: 'PAYLOAD_TOO_LARGE', advice: ' Send less at once; MAX_BODY_BYTES of the server is the most.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', advice: ' Send the body as application/json in UTF-8.' },
  429: { code: 'RATE_LIMITED' },
  503: { code: 'UNAVAILABLE' },
};

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The status of an error that a door threw rather than answered. */
export function statusOfCode(code: string): number {
  return STATUS[code] ?? 500;
}
