import type { GraphRow, GraphStore } from '../../src/graph/graph-store.ts';

/** Runs Cypher as a read. */
export function ask(store: GraphStore, cypher: string): Promise<GraphRow[]> {
  return store.read({ name: 'ask', cypher });
}

/** One value of one row. */
export async function askOne(store: GraphStore, cypher: string): Promise<unknown> {
  const [row] = await ask(store, cypher);
  return Object.values(row ?? {})[0];
}

/** Everything the graph holds as sorted text, so that two graphs can be compared; the version and the numbers of loads in stamps left out. */
export async function graphOf(store: GraphStore): Promise<string[]> {
  const nodes = await ask(
    store,
    'MATCH (n) WHERE NOT n:GraphState RETURN labels(n) AS labels, n{.*, rowStamp: n.rowStamp % 4294967296} AS node',
  );
  const links = await ask(
    store,
    'MATCH (a)-[r]->(b) RETURN a{.slug, .id, .key} AS source, type(r) AS kind, r{.*, rowStamp: r.rowStamp % 4294967296} AS link, b{.slug, .id, .key} AS target',
  );
  return [...nodes, ...links].map((row) => canonical(row)).sort();
}

/** Engines order the properties of a map as they like. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

/** What `change` makes of the graph by hand, as an analyst's own addition would. */
export async function change(store: GraphStore, cypher: string): Promise<void> {
  await store.write((transaction) => transaction.run({ name: 'change', cypher }));
}
