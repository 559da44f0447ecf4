/**
 * Keeps one request under way at most and, of those that wait for it, only the newest. Aborting the older one instead
 * would starve the picture: in a drag a new request comes every frame, and no answer takes less than a frame.
 */
export interface LatestOnly<K> {
  want(key: K): void;
  /** Drops what waits and aborts what is under way. */
  stop(): void;
}

export interface LatestOnlyOptions<K, T> {
  readonly run: (key: K, signal: AbortSignal) => Promise<T>;
  readonly deliver: (key: K, result: T) => void;
  /** Calls back no sooner than in the next frame. */
  readonly nextFrame: (callback: () => void) => void;
}

export function latestOnly<K, T>({ run, deliver, nextFrame }: LatestOnlyOptions<K, T>): LatestOnly<K> {
  let underWay: AbortController | null = null;
  let waiting: { readonly key: K } | null = null;

  const start = async (key: K): Promise<void> => {
    const controller = new AbortController();
    underWay = controller;
    try {
      const result = await run(key, controller.signal);
      if (!controller.signal.aborted) deliver(key, result);
    } catch {
      // Aborted: whoever aborted no longer wants an answer.
    }
    if (underWay === controller) underWay = null;
    proceed();
  };
  const proceed = (): void =>
    nextFrame(() => {
      if (underWay !== null || waiting === null) return;
      const { key } = waiting;
      waiting = null;
      void start(key);
    });

  return {
    want(key) {
      waiting = { key };
      proceed();
    },
    stop() {
      waiting = null;
      underWay?.abort();
    },
  };
}
