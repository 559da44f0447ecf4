/** ISO day of now. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The first day of something; a year from its beginning is called by its number. */
export function sinceWords(day: string): string {
  return day.replace('-01-01', '');
}

/** Its last day; a year to its end is called by its number. */
export function untilWords(day: string): string {
  return day.replace('-12-31', '');
}
