import type { CallOptions, GraphStore } from '../graph/graph-store.ts';
import type { GraphReader } from '../queries/graph-reader.ts';

/** How a request reads the graph: within its deadline, stopped when its client leaves, every statement counted. */
export interface RequestReader extends GraphReader {
  /** The names of the statements that ran so far, in order. */
  readonly statements: readonly string[];
}

export function createRequestReader(store: GraphStore, options: CallOptions): RequestReader {
  const statements: string[] = [];
  const deadline = options.timeoutMs === undefined ? undefined : performance.now() + options.timeoutMs;
  const remaining = (): CallOptions =>
    deadline === undefined ? options : { ...options, timeoutMs: Math.max(1, deadline - performance.now()) };
  return {
    statements,
    read(statement, parameters) {
      statements.push(statement.name);
      return store.read(statement, parameters, remaining());
    },
    searchText(text, labels, limit) {
      statements.push('searchText');
      return store.searchText(text, labels, limit, remaining());
    },
  };
}
