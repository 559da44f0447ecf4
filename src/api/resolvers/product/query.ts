import { PRODUCTS_BY_NAME, productList } from '../../../queries/product/product-lists.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';

export const productQuery = {
  product(_root, { slug }, context, info) {
    const loader = context.loaders.productBySlug;
    return findOrSuggest(context, info, { kind: 'Product', loader, value: slug, argument: 'slug' });
  },
  products: (_root, page, context, info) => connectRoot(context, info, productList, PRODUCTS_BY_NAME, page),
} satisfies QueryResolvers;
