import type { NodeKind } from '../../domain/global-id.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text, texts } from '../rows/read-value.ts';

/** Every name under which a thing is known. */
export interface Named {
  readonly kind: NodeKind;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tickers: readonly string[];
}

/** The names of the things of a kind that have these slugs; of a slug that nothing has, none. */
export async function namesOf(reader: GraphReader, kind: NodeKind, slugs: readonly string[]): Promise<Named[]> {
  const cypher = `// names-of
UNWIND $slugs AS slug MATCH (n:${kind} {slug: slug})
RETURN slug, n.name AS name, n.aliases AS aliases, n.listings AS listings`;
  const rows = await reader.read({ name: 'names-of', cypher }, { slugs });
  return rows.map((row) => ({
    kind,
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    tickers: texts(row, 'listings').map((listing) => listing.slice(listing.indexOf(':') + 1)),
  }));
}
