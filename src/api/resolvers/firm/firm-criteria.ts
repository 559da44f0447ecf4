import type { FirmCriteria } from '../../../queries/firm/firm-filter.ts';
import { fold } from '../../../text/fold.ts';
import type { FirmFilter } from '../../generated/resolvers.ts';
import type { Loaders } from '../../loaders/index.ts';
import { rangeOrNull } from '../../paging/range.ts';
import { knownSlugs } from '../../references/known-slugs.ts';

/** What a filter asks beside which firms it names, its slugs checked. */
export async function firmCriteria(
  loaders: Loaders,
  where: Omit<FirmFilter, 'slugs'>,
): Promise<Omit<FirmCriteria, 'slugs'>> {
  const [stages, technologies] = await Promise.all([
    knownSlugs(loaders, 'Stage', loaders.stageBySlug, where.stages, 'where.stages'),
    knownSlugs(loaders, 'Technology', loaders.technologyBySlug, where.technologies, 'where.technologies'),
  ]);
  return {
    stages,
    technologies,
    nameContains: where.nameContains == null ? null : fold(where.nameContains),
    countries: where.countries?.map((country) => country.toUpperCase()) ?? null,
    roles: where.roles ?? null,
    hasProduct: where.hasProduct ?? null,
    listed: where.listed ?? null,
    revenueUsd: rangeOrNull(where.revenueUsd, 'where.revenueUsd'),
    operatingMargin: rangeOrNull(where.operatingMargin, 'where.operatingMargin'),
    grossMargin: rangeOrNull(where.grossMargin, 'where.grossMargin'),
  };
}
