import type { CallOptions, GraphStore, TextHit } from '../graph/graph-store.ts';
import type { GraphReader } from '../queries/graph-reader.ts';
import type { Budget } from './budget/budget.ts';

/** How a request reads the graph: within its deadline, stopped when its client leaves, every statement counted. */
export interface RequestReader extends GraphReader {
  /** Full text over the things with these labels, the best first. */
  searchText(text: string, labels: readonly string[], limit: number): Promise<readonly TextHit[]>;
  /** The names of the statements that ran so far, in order. */
  readonly statements: readonly string[];
}

/** What a request may see: until its own write, whatever the database answers with. */
export interface Seen {
  bookmarks: readonly string[];
}

/** @param seen the state that every read must have seen, which the request's own writes move on */
export function createRequestReader(store: GraphStore, budget: Budget, seen: Seen = { bookmarks: [] }): RequestReader {
  const statements: string[] = [];
  const remaining = (): CallOptions =>
    seen.bookmarks.length > 0 ? { ...budget.limits(), bookmarks: seen.bookmarks } : budget.limits();
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
