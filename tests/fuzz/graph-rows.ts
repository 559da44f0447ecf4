import type { GraphRow, GraphStore } from '../../src/graph/graph-store.ts';

const NODES = '// all-nodes\nMATCH (n) RETURN labels(n) AS labels, properties(n) AS p';
const LINKS = `// all-links
MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS p, coalesce(a.slug, a.id) AS a, coalesce(b.slug, b.id) AS b`;

/** Everything that the graph holds: nodes with labels and properties, links with type, properties and the keys of their ends. */
export async function graphRows(
  store: GraphStore,
): Promise<{ nodes: readonly GraphRow[]; links: readonly GraphRow[] }> {
  const nodes = await store.read({ name: 'all-nodes', cypher: NODES });
  return { nodes, links: await store.read({ name: 'all-links', cypher: LINKS }) };
}
