import type { NodeKind } from '../../domain/global-id.ts';
import { NODE_KINDS } from '../../domain/global-id.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { SLUG_KINDS } from '../node/things-by-slug.ts';
import { oneOf, text, texts } from '../rows/read-value.ts';

/** Every name under which a thing is known. */
export interface Named {
  readonly kind: NodeKind;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tickers: readonly string[];
}

const branches = SLUG_KINDS.map(
  (kind) => `MATCH (n:${kind})
RETURN '${kind}' AS kind, n.slug AS slug, n.name AS name, n.aliases AS aliases, n.listings AS listings`,
);

const statement: Statement = { name: 'all-names', cypher: `// all-names\n${branches.join('\nUNION ALL\n')}` };

export async function allNames(reader: GraphReader): Promise<Named[]> {
  const rows = await reader.read(statement);
  return rows.map((row) => ({
    kind: oneOf(row, 'kind', NODE_KINDS),
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    tickers: texts(row, 'listings').map((listing) => listing.slice(listing.indexOf(':') + 1)),
  }));
}
