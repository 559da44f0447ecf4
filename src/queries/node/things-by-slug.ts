import { NODE_KINDS } from '../../domain/global-id.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { oneOf, text } from '../rows/read-value.ts';

/** Kinds that have slugs, in the order in which a bare slug is looked for. */
export const SLUG_KINDS = [
  'Firm',
  'Product',
  'Technology',
  'Stage',
  'NetworkDomain',
  'Market',
  'Resource',
  'Organization',
] as const;

const branches = SLUG_KINDS.map(
  (kind) => `UNWIND $slugs AS slug MATCH (n:${kind} {slug: slug}) RETURN '${kind}' AS kind, n.slug AS key`,
);

const statement: Statement = { name: 'things-by-slug', cypher: `// things-by-slug\n${branches.join('\nUNION ALL\n')}` };

/** Everything that has one of these slugs; of one slug in the order of kinds above. */
export async function thingsBySlug(reader: GraphReader, slugs: readonly string[]): Promise<NodeKey[]> {
  const rows = await reader.read(statement, { slugs });
  const things = rows.map((row) => ({ kind: oneOf(row, 'kind', NODE_KINDS), key: text(row, 'key') }));
  return SLUG_KINDS.flatMap((kind) => things.filter((thing) => thing.kind === kind));
}
