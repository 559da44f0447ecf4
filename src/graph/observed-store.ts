import { GraphError, type GraphErrorKind } from './graph-error.ts';
import type { GraphParameters, GraphStore, GraphTransaction } from './graph-store.ts';

/** What is about to run: a statement in a read or in a write, or a whole write transaction with its waiting and its commit. */
export interface StoreCall {
  readonly kind: 'READ' | 'WRITE' | 'TRANSACTION';
  /** The name of the Cypher text; `search-text`, `ping` and `transaction` for the port's own. */
  readonly statement: string;
  readonly parameters: GraphParameters;
}

/** How it ended. ABANDONED: what threw was not the store but the work within a transaction. */
export interface StoreResult {
  readonly outcome: 'OK' | 'ABANDONED' | GraphErrorKind;
  /** How many rows came back; 0 after a failure. */
  readonly rows: number;
  readonly ms: number;
}

/** Told of each call as it begins; what it returns is told of how the call ended. */
export type StoreObserver = (call: StoreCall) => (result: StoreResult) => void;

/** The same store, each call told to `observe`. What it answers and how it fails stay as they are. */
export function observeStore(store: GraphStore, observe: StoreObserver): GraphStore {
  const watching = observed(observe);
  return {
    engine: store.engine,
    capabilities: store.capabilities,
    ensureSchema: (schema) => store.ensureSchema(schema),
    missingIndexes: (schema) => store.missingIndexes(schema),
    ...(store.copyTo && { copyTo: store.copyTo }),
    close: () => store.close(),
    read: (statement, parameters = {}, options) =>
      watching({ kind: 'READ', statement: statement.name, parameters }, () =>
        store.read(statement, parameters, options),
      ),
    searchText: (text, labels, limit, options) =>
      watching({ kind: 'READ', statement: 'search-text', parameters: { text, labels, limit } }, () =>
        store.searchText(text, labels, limit, options),
      ),
    ping: (options) => watching({ kind: 'READ', statement: 'ping', parameters: {} }, () => store.ping(options)),
    write: (work, options) =>
      watching({ kind: 'TRANSACTION', statement: 'transaction', parameters: {} }, () =>
        store.write((transaction) => work(observeTransaction(transaction, watching)), options),
      ),
  };
}

type Watching = <T>(call: StoreCall, run: () => Promise<T>) => Promise<T>;

function observed(observe: StoreObserver): Watching {
  return (call, run) => {
    const began = performance.now();
    const end = observe(call);
    const answer = run();
    // Listened to beside the caller, and before it: a promise of its own would make every statement slower.
    answer.then(
      (found) => end({ outcome: 'OK', rows: Array.isArray(found) ? found.length : 0, ms: performance.now() - began }),
      (error) => {
        const outcome = error instanceof GraphError ? error.kind : 'ABANDONED';
        end({ outcome, rows: 0, ms: performance.now() - began });
      },
    );
    return answer;
  };
}

function observeTransaction(transaction: GraphTransaction, watching: Watching): GraphTransaction {
  return {
    run: (statement, parameters = {}) =>
      watching({ kind: 'WRITE', statement: statement.name, parameters }, () => transaction.run(statement, parameters)),
  };
}
