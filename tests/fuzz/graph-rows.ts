import type { GraphRow, GraphStore } from '../../src/graph/graph-store.ts';

const NODES = `// all-nodes
MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $counted)
RETURN labels(n) AS labels, properties(n) AS p`;
const LINKS = `// all-links
MATCH (a)-[r]->(b) WHERE NOT any(label IN labels(a) + labels(b) WHERE label IN $counted)
RETURN type(r) AS type, properties(r) AS p, coalesce(a.slug, a.id) AS a, coalesce(b.slug, b.id) AS b`;
const COUNTS = `// counts-of-labels
MATCH (n) UNWIND labels(n) AS label WITH label WHERE label IN $counted
RETURN label, count(*) AS count ORDER BY label`;

export interface GraphRows {
  readonly nodes: readonly GraphRow[];
  readonly links: readonly GraphRow[];
  readonly recorded: readonly GraphRow[];
}

/**
 * Everything that the graph holds: nodes with labels and properties, links with type, properties and the keys of their ends; of
 * nodes with the labels that are only to be counted, how many there are.
 */
export async function graphRows(store: GraphStore, counted: readonly string[] = []): Promise<GraphRows> {
  const read = (name: string, cypher: string) => store.read({ name, cypher }, { counted: [...counted] });
  const nodes = await read('all-nodes', NODES);
  const links = await read('all-links', LINKS);
  return { nodes, links, recorded: await read('counts-of-labels', COUNTS) };
}

/** Everything that the graph holds, as text in an order of its own. */
export async function graphContent(store: GraphStore): Promise<readonly string[]> {
  const { nodes, links } = await graphRows(store);
  return [...nodes, ...links].map((row) => JSON.stringify(row)).sort();
}
