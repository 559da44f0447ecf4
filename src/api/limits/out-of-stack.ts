/** Whether something ended because what it walks through is nested too deeply. */
export function isOutOfStack(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}
