import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Letters, digits and a few signs: what may stand in a log line and in a header as it is. */
const SANE = /^[\w.:+=/-]{1,128}$/;

/** The id that a request brings as `x-request-id`, so that logs along its way agree; a new one where that is none or not sane. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const brought = headers['x-request-id'];
  return typeof brought === 'string' && SANE.test(brought) ? brought : randomUUID();
}
