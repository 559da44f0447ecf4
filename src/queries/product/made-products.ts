import type { Period } from '../../domain/graph/trade.ts';
import type { GraphReader } from '../graph-reader.ts';
import { text, textOrNull, texts } from '../rows/read-value.ts';

const statement = {
  name: 'made-products',
  cypher: `// made-products
CALL {
  MATCH (p:Product {slug: $product}) RETURN p.slug AS slug
  UNION
  MATCH (wanted:Product {slug: $product}) MATCH (p:Product {technologyTag: wanted.technologyTag}) RETURN p.slug AS slug
  UNION
  MATCH (:Product {slug: $product})-[:IMPLEMENTS]->(:Technology)<-[:IMPLEMENTS]-(p:Product) RETURN p.slug AS slug
}
MATCH (p:Product {slug: slug})<-[r:MAKES]-(f:Firm)
RETURN p.slug AS product, head([(p)-[:IMPLEMENTS]->(t:Technology) | t.slug]) AS technology, f.slug AS maker,
  r.validFrom AS validFrom, r.validTo AS validTo, r.claims AS claims, r.id AS id
ORDER BY maker, product, id`,
};

/** A product and one of its makers, by slug. */
export interface MadeRow {
  readonly product: string;
  readonly technology: string | null;
  readonly maker: string;
  /** When that firm makes it. */
  readonly valid: Period;
  readonly claims: readonly string[];
}

/** A product and all others of its technology, in the word of the facts or the model's, each with whoever makes it. A product may have neither. */
export async function madeProducts(reader: GraphReader, product: string): Promise<readonly MadeRow[]> {
  return (await reader.read(statement, { product })).map((row) => ({
    product: text(row, 'product'),
    technology: textOrNull(row, 'technology'),
    maker: text(row, 'maker'),
    valid: { from: textOrNull(row, 'validFrom'), to: textOrNull(row, 'validTo') },
    claims: texts(row, 'claims'),
  }));
}
