/** Tells when to stop, as an AbortSignal does, which is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface StopController {
  readonly signal: StopSignal;
  abort(): void;
}

/**
 * For what every request has, and hardly any uses. Rejected: an AbortController, whose signal Node 20 makes as an event target with
 * maps of its own, and which V8's collector of young objects takes for alive, with all that waits for it.
 */
export function createStop(): StopController {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    reason: undefined,
    addEventListener(_type: 'abort', listener: () => void) {
      listeners.add(listener);
    },
    removeEventListener(_type: 'abort', listener: () => void) {
      listeners.delete(listener);
    },
  };
  return {
    signal,
    abort() {
      if (signal.aborted) return;
      signal.aborted = true;
      for (const listener of listeners) listener();
      listeners.clear();
    },
  };
}
