/** How a request ended: as asked, by a mistake of its sender, by a failure of ours, or left by its sender before the answer was out. */
export type Outcome = 'ok' | 'client_error' | 'server_error' | 'aborted';

/** Codes with which we own that it is us: a fault, a database that is away or a queue that is full, an answer that took too long. */
const OURS: ReadonlySet<string> = new Set(['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'TIMEOUT']);

/** @param status of the answer, or null when none was complete */
export function outcomeOf(status: number | null, codes: ReadonlySet<string>): Outcome {
  if ((status ?? 0) >= 500 || [...codes].some((code) => OURS.has(code))) return 'server_error';
  if (status === null && codes.size === 0) return 'aborted';
  return (status ?? 0) >= 400 || codes.size > 0 ? 'client_error' : 'ok';
}
