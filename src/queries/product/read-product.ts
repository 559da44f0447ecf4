import type { Product } from '../../domain/graph/product.ts';
import { DOMAINS, SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { oneOfOrNull, text, textOrNull } from '../rows/read-value.ts';

/** The map projection of a product: its own properties and the technology that it implements. */
export function productProjection(variable: string): string {
  return `${variable}{.*, technology: head([(${variable})-[:IMPLEMENTS]->(t:Technology) | t.slug])}`;
}

export function readProduct(row: GraphRow): Product {
  return {
    type: 'Product',
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    technology: textOrNull(row, 'technology'),
    technologyTag: textOrNull(row, 'technologyTag'),
    domain: oneOfOrNull(row, 'domain', DOMAINS),
    announced: textOrNull(row, 'announced'),
    announcedOn: textOrNull(row, 'announcedOn'),
    available: textOrNull(row, 'available'),
    speed: textOrNull(row, 'speed'),
    detail: textOrNull(row, 'detail'),
    seen: oneOfOrNull(row, 'seen', SEEN),
  };
}
