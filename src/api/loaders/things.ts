import { claimsById } from '../../queries/claim/claim-lists.ts';
import { firmsBySlug } from '../../queries/firm/firms-by-slug.ts';
import { fiscalYearsByKey } from '../../queries/fiscal-year/fiscal-years.ts';
import { forecastsById } from '../../queries/forecast/forecasts.ts';
import { marketsBySlug, resourcesBySlug } from '../../queries/market/markets.ts';
import { organizationsBySlug } from '../../queries/organization/organization-list.ts';
import { productsBySlug } from '../../queries/product/product-lists.ts';
import { sourcesById } from '../../queries/source/source-list.ts';
import { stagesBySlug } from '../../queries/stage/stages.ts';
import { networkDomainsBySlug, technologiesBySlug } from '../../queries/technology/technologies.ts';
import { createByKey } from './by-key.ts';
import { withMergedFirms } from './merged-firms.ts';
import type { Source } from './source.ts';

/** Things by key. */
export const THING_LOADERS = {
  firmBySlug: ({ reader }: Source) => withMergedFirms(reader, createByKey(reader, firmsBySlug)),
  stageBySlug: ({ reader }: Source) => createByKey(reader, stagesBySlug),
  technologyBySlug: ({ reader }: Source) => createByKey(reader, technologiesBySlug),
  networkDomainBySlug: ({ reader }: Source) => createByKey(reader, networkDomainsBySlug),
  productBySlug: ({ reader }: Source) => createByKey(reader, productsBySlug),
  claimById: ({ reader }: Source) => createByKey(reader, claimsById),
  sourceById: ({ reader }: Source) => createByKey(reader, sourcesById),
  organizationBySlug: ({ reader }: Source) => createByKey(reader, organizationsBySlug),
  fiscalYearByKey: ({ reader }: Source) => createByKey(reader, fiscalYearsByKey),
  forecastById: ({ reader }: Source) => createByKey(reader, forecastsById),
  marketBySlug: ({ reader }: Source) => createByKey(reader, marketsBySlug),
  resourceBySlug: ({ reader }: Source) => createByKey(reader, resourcesBySlug),
} as const;
