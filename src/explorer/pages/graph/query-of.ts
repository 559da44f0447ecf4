import { type QueryText, queryText } from '../../api/playground-link.ts';
import { ConnectionsDocument, NeighborhoodDocument, type NeighborhoodQueryVariables } from '../../generated/graphql.ts';
import type { GraphView } from '../../graph-view/view.ts';

/** One question behind a picture of the graph, the others named above it: each opened thing is one, and a path. */
export function queryOf({ path, expanded, depth }: GraphView): QueryText {
  const around = expanded.map((of, at) => ({ of, depth: at === 0 ? depth : 1 }));
  if (path !== null) return withOthers(queryText(ConnectionsDocument, path), around);
  const [first = { of: 'nvidia', depth }, ...others] = around;
  return withOthers(queryText(NeighborhoodDocument, first), others);
}

function withOthers({ query, variables }: QueryText, others: readonly NeighborhoodQueryVariables[]): QueryText {
  if (others.length === 0) return { query, variables };
  const named = others.map(({ of, depth }) => `# neighborhood(of: ${JSON.stringify(of)}, depth: ${depth})\n`);
  return {
    query: `# One of ${others.length + 1} questions behind the picture; besides:\n${named.join('')}${query}`,
    variables,
  };
}
