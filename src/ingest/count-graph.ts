import type { GraphStore } from '../graph/graph-store.ts';

/** How much the graph holds. Links are relationships of every type. */
export interface GraphCounts {
  readonly nodes: number;
  readonly links: number;
  readonly sources: number;
  readonly firms: number;
}

/** What is kept about the graph rather than in it. */
const RECORDS = ['GraphState', 'Change', 'EditAnswer', 'MergedFirm'].map((label) => `n:${label}`).join(' OR ');

const COUNTS = {
  nodes: `MATCH (n) WHERE NOT (${RECORDS}) RETURN count(n) AS count`,
  // Apart from each other: to look at the type of every link takes an engine longer than all else of a start.
  links: 'MATCH ()-[r]->() RETURN count(r) AS count',
  retracted: 'MATCH ()-[r:RETRACTED]->() RETURN count(r) AS count',
  sources: 'MATCH (n:Source) RETURN count(n) AS count',
  firms: 'MATCH (n:Firm) RETURN count(n) AS count',
};

export async function countGraph(store: GraphStore): Promise<GraphCounts> {
  const count = async (name: keyof typeof COUNTS) => {
    const [row] = await store.read({ name: `count_${name}`, cypher: `// count_${name}\n${COUNTS[name]}` });
    return Number(row?.count ?? 0);
  };
  return {
    nodes: await count('nodes'),
    links: (await count('links')) - (await count('retracted')),
    sources: await count('sources'),
    firms: await count('firms'),
  };
}
