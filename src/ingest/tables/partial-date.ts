const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LEADING = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/;

/** Whether the text is a year, a month or a day of the calendar in ISO 8601. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL.exec(text);
  if (parts === null) return false;
  const [, , month = '01', day = '01'] = parts;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(text, Number(month));
}

/** The first day of the period: `2026-05` gives `2026-05-01`. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of the period: `2026` gives `2026-12-31`. */
export function lastDay(date: string): string {
  const month = date.length >= 7 ? date.slice(0, 7) : `${date.slice(0, 4)}-12`;
  return date.length >= 10 ? date : `${month}-${daysIn(month, Number(month.slice(5, 7)))}`;
}

/** The date with which a free text starts, as `2026-Q4 (ramp)` does not but `2026-05 (sampling)` does; null for none. */
export function leadingDate(text: string): string | null {
  const found = LEADING.exec(text)?.[0];
  return found !== undefined && isPartialDate(found) ? found : null;
}

function daysIn(date: string, month: number): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), month, 0)).getUTCDate();
}
