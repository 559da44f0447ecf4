/** The calls that are being answered, so that nobody ends before them. */
export interface CallsUnderWay {
  follow<T>(call: Promise<T>): Promise<T>;
  /** Resolves once none is left, each answered and its answer on its way. */
  ended(): Promise<void>;
}

export function callsUnderWay(): CallsUnderWay {
  const running = new Set<Promise<unknown>>();
  return {
    follow(call) {
      const followed = call.finally(() => running.delete(followed));
      running.add(followed);
      return followed;
    },
    async ended() {
      // A message that has come begins its call, and an answer is sent, before the next turn.
      do {
        await nextTurn();
        await Promise.allSettled(running);
      } while (running.size > 0);
      await nextTurn();
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
