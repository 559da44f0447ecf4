import { organizationClaims, sourceClaims } from '../../queries/claim/claim-lists.ts';
import { organizationForecasts } from '../../queries/forecast/forecasts.ts';
import { firmProducts, technologyProducts } from '../../queries/product/product-lists.ts';
import { firmCustomers, firmSuppliers, firmTies } from '../../queries/supply/firm-links.ts';
import { createChildPages } from './child-pages.ts';
import { createClaimPages } from './claim-pages.ts';
import type { Source } from './source.ts';

/** Pages of the lists that hang on a thing. */
export const PAGE_LOADERS = {
  firmSuppliers: ({ reader }: Source) => createChildPages(reader, firmSuppliers),
  firmCustomers: ({ reader }: Source) => createChildPages(reader, firmCustomers),
  firmTies: ({ reader }: Source) => createChildPages(reader, firmTies),
  firmProducts: ({ reader }: Source) => createChildPages(reader, firmProducts),
  technologyProducts: ({ reader }: Source) => createChildPages(reader, technologyProducts),
  claimsAbout: ({ reader }: Source) => createClaimPages(reader),
  sourceClaims: ({ reader }: Source) => createChildPages(reader, sourceClaims),
  organizationClaims: ({ reader }: Source) => createChildPages(reader, organizationClaims),
  organizationForecasts: ({ reader }: Source) => createChildPages(reader, organizationForecasts),
} as const;
