import { organizationClaims, sourceClaims } from '../../queries/claim/claim-lists.ts';
import { organizationForecasts } from '../../queries/forecast/forecasts.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { firmProducts, technologyProducts } from '../../queries/product/product-lists.ts';
import { firmCustomers, firmSuppliers, firmTies } from '../../queries/supply/firm-links.ts';
import { createChildPages } from './child-pages.ts';
import { createClaimPages } from './claim-pages.ts';

/** Pages of the lists that hang on a thing. */
export function createPageLoaders(reader: GraphReader) {
  return {
    firmSuppliers: createChildPages(reader, firmSuppliers),
    firmCustomers: createChildPages(reader, firmCustomers),
    firmTies: createChildPages(reader, firmTies),
    firmProducts: createChildPages(reader, firmProducts),
    technologyProducts: createChildPages(reader, technologyProducts),
    claimsAbout: createClaimPages(reader),
    sourceClaims: createChildPages(reader, sourceClaims),
    organizationClaims: createChildPages(reader, organizationClaims),
    organizationForecasts: createChildPages(reader, organizationForecasts),
  };
}
