import type { GraphParameters, GraphStore, Statement } from '../../src/graph/graph-store.ts';

/** What a store was asked, by reads and within writes: the texts of its statements, and as JSON the values that go with them. */
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
  const note = ({ name, cypher }: Statement, parameters: GraphParameters) => {
    texts.push(name, cypher);
    values.push(JSON.stringify(parameters));
  };
  return {
    take() {
      const asked = { texts, values };
      [texts, values] = [[], []];
      return asked;
    },
    store: {
      ...real,
      read(statement, parameters = {}, options = {}) {
        note(statement, parameters);
        return real.read(statement, parameters, options);
      },
      write: (work, options) =>
        real.write(
          (transaction) =>
            work({
              run(statement, parameters = {}) {
                note(statement, parameters);
                return transaction.run(statement, parameters);
              },
            }),
          options,
        ),
      searchText(text, labels, limit, options = {}) {
        values.push(JSON.stringify(text));
        return real.searchText(text, labels, limit, options);
      },
    },
  };
}
