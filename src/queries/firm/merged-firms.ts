import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text } from '../rows/read-value.ts';

const statement: Statement = {
  name: 'merged-firms',
  cypher: '// merged-firms\nUNWIND $slugs AS slug MATCH (m:MergedFirm {slug: slug}) RETURN slug, m.into AS into',
};

/** For slugs of firms that became part of others: the slug of the one that stayed. */
export async function mergedFirms(reader: GraphReader, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.read(statement, { slugs });
  return new Map(rows.map((row) => [text(row, 'slug'), text(row, 'into')]));
}
