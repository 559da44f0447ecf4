import type { NodeKind } from '../../domain/global-id.ts';
import type { GraphReader } from '../graph-reader.ts';
import { texts } from '../rows/read-value.ts';

/** The next slugs of a kind behind `after`, in their order, at most `limit`; `''` starts at the beginning. */
export async function slugsAfter(
  reader: GraphReader,
  kind: NodeKind,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const cypher = `// slugs-after
MATCH (n:${kind}) WHERE n.slug > $after
WITH n.slug AS slug ORDER BY slug LIMIT $limit
RETURN collect(slug) AS slugs`;
  const [row = {}] = await reader.read({ name: 'slugs-after', cypher }, { after, limit });
  return texts(row, 'slugs');
}
