import { withDeadline } from '../../src/graph/calls/deadline.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';

/** A real store whose reads are counted, and wait as in a slow database where a test wants that. */
export interface HeldStore {
  readonly store: GraphStore;
  /** Names of the statements that were read since it began to count, in order. */
  readonly ran: () => readonly string[];
  /** Of these, those whose caller gave up waiting. */
  readonly givenUp: () => readonly string[];
  /** Counts anew, and holds the statements with such names until they are let go or given up. */
  hold(names: RegExp): void;
  letGo(): void;
}

export function heldStore(real: GraphStore): HeldStore {
  let [ran, givenUp]: [string[], string[]] = [[], []];
  let held = /^$/;
  let go = () => {};
  let gone = Promise.resolve();
  return {
    ran: () => ran,
    givenUp: () => givenUp,
    hold(names) {
      [ran, givenUp, held] = [[], [], names];
      gone = new Promise((resolve) => {
        go = resolve;
      });
    },
    letGo() {
      held = /^$/;
      go();
    },
    store: {
      ...real,
      async read(statement, parameters, options = {}) {
        const { name } = statement;
        ran.push(name);
        if (held.test(name)) {
          const count = givenUp;
          await withDeadline(options, (deadline) => deadline.race(gone)).catch((error: unknown) => {
            count.push(name);
            throw error;
          });
        }
        return real.read(statement, parameters, options);
      },
    },
  };
}
