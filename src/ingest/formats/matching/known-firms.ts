import type { GraphStore } from '../../../graph/graph-store.ts';
import { text, textOrNull, texts } from '../../../queries/rows/read-value.ts';
import { IDENTIFIERS, type Identifiers } from '../company-record.ts';

/** A firm of the graph, as far as records are matched with it. */
export interface KnownFirm {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly listings: readonly string[];
  readonly country: string | null;
  readonly parent: string | null;
  readonly identifiers: Identifiers;
}

const statement = {
  name: 'known-firms',
  cypher: `// known-firms
MATCH (f:Firm)
OPTIONAL MATCH (f)-[:SUBSIDIARY_OF]->(p:Firm)
RETURN f.slug AS slug, f.name AS name, f.aliases AS aliases, f.listings AS listings, f.country AS country,
  p.slug AS parent, f.lei AS lei, f.cik AS cik, f.wikidata AS wikidata, f.isin AS isin
ORDER BY slug`,
};

export async function knownFirms(store: GraphStore): Promise<readonly KnownFirm[]> {
  const rows = await store.read(statement);
  return rows.map((row) => ({
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    listings: texts(row, 'listings'),
    country: textOrNull(row, 'country'),
    parent: textOrNull(row, 'parent'),
    identifiers: Object.fromEntries(
      IDENTIFIERS.flatMap((name) => (textOrNull(row, name) === null ? [] : [[name, text(row, name)]])),
    ),
  }));
}
