/** How the calls of a connection run. */
export type RunCall = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * Each call once the one before has ended, in the order in which they come: a request may bring a hundred, and holds one place
 * among all requests, of which each does one thing at a time.
 */
export function oneAtATime(): RunCall {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const next = last.then(call);
    last = next.catch(() => undefined);
    return next;
  };
}
