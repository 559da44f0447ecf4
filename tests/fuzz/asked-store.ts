import type { GraphStore } from '../../src/graph/graph-store.ts';

/** What a store was asked: the texts of its statements, and as JSON the values that go with them. */
export interface Asked {
  readonly texts: readonly string[];
  readonly values: readonly string[];
}

/** A real store that remembers what it is asked. */
export interface AskedStore {
  readonly store: GraphStore;
  /** What it was asked since this was called last. */
  take(): Asked;
}

export function askedStore(real: GraphStore): AskedStore {
  let [texts, values]: [string[], string[]] = [[], []];
  return {
    take() {
      const asked = { texts, values };
      [texts, values] = [[], []];
      return asked;
    },
    store: {
      ...real,
      read(statement, parameters = {}, options = {}) {
        texts.push(statement.cypher);
        values.push(JSON.stringify(parameters));
        return real.read(statement, parameters, options);
      },
      searchText(text, labels, limit, options = {}) {
        values.push(JSON.stringify(text));
        return real.searchText(text, labels, limit, options);
      },
    },
  };
}
