import { GraphError } from '../../src/graph/graph-error.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';

export const WENT_AWAY = 'the database went away';

export interface FailingStore {
  readonly store: GraphStore;
  /** Statements that write transactions ran so far. */
  readonly ran: () => number;
}

/** The real store, but the statement with this number (from 1) of all that write transactions run fails. */
export function failingAt(store: GraphStore, failing: number): FailingStore {
  let ran = 0;
  return {
    ran: () => ran,
    store: {
      ...store,
      write: (work, options) =>
        store.write(
          (transaction) =>
            work({
              run: (statement, parameters) => {
                ran += 1;
                if (ran === failing) throw new GraphError('UNAVAILABLE', WENT_AWAY);
                return transaction.run(statement, parameters);
              },
            }),
          options,
        ),
    },
  };
}
