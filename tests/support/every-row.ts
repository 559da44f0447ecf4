import type { GraphStore } from '../../src/graph/graph-store.ts';

/** Every node and every link of a graph with all its properties, a text each, in order: two graphs are the same or differ here. */
export async function everyRow(store: GraphStore): Promise<string[]> {
  const rows = async (cypher: string) => await store.read({ name: 'every-row', cypher });
  const nodes = await rows('MATCH (n) RETURN labels(n) AS labels, n{.*} AS all');
  const links = await rows('MATCH (a)-[r]->(b) RETURN type(r) AS type, r{.*} AS all, a{.*} AS from, b{.*} AS to');
  return [...nodes, ...links].map((row) => JSON.stringify(sorted(row))).sort();
}

/** Keys in order, since engines answer them in any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
