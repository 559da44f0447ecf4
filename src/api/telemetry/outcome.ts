/** How a request ended: as asked, by a mistake of its sender, by a failure of ours, or left by its sender before the answer was out. */
export type Outcome = 'ok' | 'client_error' | 'server_error' | 'aborted';

/** Codes with which we own that it is us: a fault, a database that is away or a queue that is full, an answer that took too long. */
const OURS: ReadonlySet<string> = new Set(['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'TIMEOUT']);

/**
 * @param status of the answer, or null when none was complete
 * @param hurried whether its sender was willing to wait for less than a request may take: a time that was over was then the sender's
 */
export function outcomeOf(status: number | null, codes: ReadonlySet<string>, hurried: boolean): Outcome {
  const isTheirs = (code: string) => hurried && code === 'TIMEOUT';
  if ([...codes].some((code) => OURS.has(code) && !isTheirs(code))) return 'server_error';
  if ((status ?? 0) >= 500 && ![...codes].some(isTheirs)) return 'server_error';
  if (status === null && codes.size === 0) return 'aborted';
  return (status ?? 0) >= 400 || codes.size > 0 ? 'client_error' : 'ok';
}
