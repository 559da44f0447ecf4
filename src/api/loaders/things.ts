import { claimsById } from '../../queries/claim/claim-lists.ts';
import { firmsBySlug } from '../../queries/firm/firms-by-slug.ts';
import { fiscalYearsByKey } from '../../queries/fiscal-year/fiscal-years.ts';
import { forecastsById } from '../../queries/forecast/forecasts.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { marketsBySlug, resourcesBySlug } from '../../queries/market/markets.ts';
import { organizationsBySlug } from '../../queries/organization/organization-list.ts';
import { productsBySlug } from '../../queries/product/product-lists.ts';
import { sourcesById } from '../../queries/source/source-list.ts';
import { stagesBySlug } from '../../queries/stage/stages.ts';
import { networkDomainsBySlug, technologiesBySlug } from '../../queries/technology/technologies.ts';
import { createByKey } from './by-key.ts';
import { withMergedFirms } from './merged-firms.ts';

/** Things by key. */
export function createThingLoaders(reader: GraphReader) {
  return {
    firmBySlug: withMergedFirms(reader, createByKey(reader, firmsBySlug)),
    stageBySlug: createByKey(reader, stagesBySlug),
    technologyBySlug: createByKey(reader, technologiesBySlug),
    networkDomainBySlug: createByKey(reader, networkDomainsBySlug),
    productBySlug: createByKey(reader, productsBySlug),
    claimById: createByKey(reader, claimsById),
    sourceById: createByKey(reader, sourcesById),
    organizationBySlug: createByKey(reader, organizationsBySlug),
    fiscalYearByKey: createByKey(reader, fiscalYearsByKey),
    forecastById: createByKey(reader, forecastsById),
    marketBySlug: createByKey(reader, marketsBySlug),
    resourceBySlug: createByKey(reader, resourcesBySlug),
  };
}
