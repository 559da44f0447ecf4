export type Status = 'ok' | 'warn' | 'fail';

/** One thing that was looked at. */
export interface Finding {
  /** In a word or two: `disk`. */
  readonly check: string;
  readonly status: Status;
  /** What was found. Never a secret. */
  readonly message: string;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
}

export const ok = (check: string, message: string): Finding => ({ check, status: 'ok', message, advice: null });
export const warn = (check: string, message: string, advice: string): Finding => ({
  ...{ check, status: 'warn', message, advice },
});
export const fail = (check: string, message: string, advice: string): Finding => ({
  ...{ check, status: 'fail', message, advice },
});
