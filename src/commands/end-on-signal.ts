/** What a signal ends. */
export interface Ending {
  /** From now on the first signal ends in good order, the second at once. */
  inOrder(drain: () => Promise<void>): void;
}

/**
 * Ends the process on SIGINT or SIGTERM, from now on. Before there is anything to drain it ends at once: nothing is answered yet, and
 * of a load that is cut off nothing stays, or its steps until they are taken back. Taken from the beginning, because the first process
 * of a container does not even end by a signal that nobody takes.
 */
export function endOnSignal(): Ending {
  let drain = async () => {};
  let ending = false;
  const end = () => {
    if (ending) {
      console.error('Ended at once, on the second signal; what was under way is cut off.');
      process.exit(1);
    }
    ending = true;
    void drain().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  return {
    inOrder(next) {
      drain = next;
    },
  };
}
