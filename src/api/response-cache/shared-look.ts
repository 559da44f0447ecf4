/**
 * One look for all who ask at the same time. Each is answered by a look that began after it asked, so that nobody is told less than
 * what was there: whoever asks while one is under way shares the next.
 */
export function sharedLook<T>(look: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;

  function begin(): Promise<T> {
    next = null;
    const own = look();
    running = own.then(ended, ended);
    return own;
  }

  function ended(): void {
    running = null;
  }

  return () => {
    if (next !== null) return next;
    if (running === null) return begin();
    next = running.then(begin);
    return next;
  };
}
