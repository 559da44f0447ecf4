const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 365.25 / 12;

/** Months from one ISO day to another, never below 0. */
export function monthsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS / DAYS_A_MONTH);
}
