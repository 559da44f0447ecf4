/** `1 link`, `3 links`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `7`, or `the first 100 of 101` where not all are shown. */
export function shownOf(shown: number, total: number): string {
  return shown < total ? `the first ${shown} of ${total}` : String(total);
}
