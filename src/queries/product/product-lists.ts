import type { Product } from '../../domain/graph/product.ts';
import type { ChildList } from '../paging/child-list.ts';
import type { OrderTerm } from '../paging/keyset.ts';
import type { RootList } from '../paging/root-list.ts';
import type { ByKey } from '../rows/by-key.ts';
import { whole } from '../rows/select.ts';
import { productProjection, readProduct } from './read-product.ts';

export const productsBySlug: ByKey<Product> = {
  kind: 'Product',
  name: 'products-by-slug',
  projection: productProjection('n'),
  read: readProduct,
};

/** By name; the slug settles ties. */
export const PRODUCTS_BY_NAME: readonly OrderTerm[] = [
  { expression: 'n.nameKey', direction: 'ASC', nullable: false },
  { expression: 'n.slug', direction: 'ASC', nullable: false },
];

export const productList: RootList<Product> = {
  name: 'products',
  pattern: '(n:Product)',
  select: whole(productProjection('n'), readProduct),
};

export const firmProducts: ChildList<Product> = {
  name: 'firm-products',
  pattern: '(f:Firm {slug: parent})-[r:MAKES]->(n:Product)',
  entry: 'n',
  repeats: true,
  select: whole(productProjection('n'), readProduct),
  terms: PRODUCTS_BY_NAME,
};

export const technologyProducts: ChildList<Product> = {
  name: 'technology-products',
  pattern: '(k:Technology {slug: parent})<-[:IMPLEMENTS]-(n:Product)',
  entry: 'n',
  repeats: true,
  select: whole(productProjection('n'), readProduct),
  terms: PRODUCTS_BY_NAME,
};
