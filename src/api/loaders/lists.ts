import { capacityClaims } from '../../queries/claim/capacity-claims.ts';
import { claimEvidence, claimSources, claimSpeakers, claimSubjects } from '../../queries/claim/claim-context.ts';
import { claimContradictedBy, claimContradicts } from '../../queries/claim/contradictions.ts';
import { claimFalsifiers, falsifierSubjects } from '../../queries/claim/falsifiers.ts';
import { firmGroup, firmParent, firmSubsidiaries, firmUltimateParent } from '../../queries/firm/firm-family.ts';
import { figureSources, firmFinancials, fiscalYearFigures } from '../../queries/fiscal-year/fiscal-years.ts';
import { forecastMakers, forecastSources } from '../../queries/forecast/forecasts.ts';
import { productMakers } from '../../queries/product/product-makers.ts';
import { firmCaptures, stageCaptures } from '../../queries/stage/captures.ts';
import { stageInputs, technologyInputs } from '../../queries/stage/input-coefficients.ts';
import { deliveryClaims } from '../../queries/supply/delivery-claims.ts';
import { firmDeployments, productDeployments } from '../../queries/supply/deployments.ts';
import { domainGenerations, technologyDomains, technologyRoot } from '../../queries/technology/technology-place.ts';
import { byDay, createByParent } from './by-parent.ts';
import type { Source } from './source.ts';

/** Short lists, read whole, by what they hang on. */
export const LIST_LOADERS = {
  firmParent: ({ reader }: Source) => createByParent(reader, firmParent),
  firmUltimateParent: ({ reader }: Source) => createByParent(reader, firmUltimateParent),
  firmSubsidiaries: ({ reader }: Source) => createByParent(reader, firmSubsidiaries),
  firmGroup: ({ reader }: Source) => createByParent(reader, firmGroup),
  firmCaptures: ({ reader }: Source) => createByParent(reader, firmCaptures),
  firmDeployments: ({ reader }: Source) => byDay(reader, firmDeployments),
  firmFinancials: ({ reader }: Source) => byDay(reader, firmFinancials),
  fiscalYearFigures: ({ reader }: Source) => createByParent(reader, fiscalYearFigures),
  figureSources: ({ reader }: Source) => createByParent(reader, figureSources),
  deliveryClaims: ({ reader }: Source) => createByParent(reader, deliveryClaims),
  capacityClaims: ({ reader }: Source) => createByParent(reader, capacityClaims),
  stageCaptures: ({ reader }: Source) => createByParent(reader, stageCaptures),
  stageInputs: ({ reader }: Source) => createByParent(reader, stageInputs),
  technologyRoot: ({ reader }: Source) => createByParent(reader, technologyRoot),
  technologyInputs: ({ reader }: Source) => createByParent(reader, technologyInputs),
  technologyDomains: ({ reader }: Source) => createByParent(reader, technologyDomains),
  domainGenerations: ({ reader }: Source) => createByParent(reader, domainGenerations),
  productMakers: ({ reader }: Source) => byDay(reader, productMakers),
  productDeployments: ({ reader }: Source) => byDay(reader, productDeployments),
  claimSources: ({ reader }: Source) => createByParent(reader, claimSources),
  claimSubjects: ({ reader }: Source) => createByParent(reader, claimSubjects),
  claimSpeakers: ({ reader }: Source) => createByParent(reader, claimSpeakers),
  claimEvidence: ({ reader }: Source) => createByParent(reader, claimEvidence),
  claimFalsifiers: ({ reader }: Source) => createByParent(reader, claimFalsifiers),
  falsifierSubjects: ({ reader }: Source) => createByParent(reader, falsifierSubjects),
  claimContradictedBy: ({ reader }: Source) => createByParent(reader, claimContradictedBy),
  claimContradicts: ({ reader }: Source) => createByParent(reader, claimContradicts),
  forecastMakers: ({ reader }: Source) => createByParent(reader, forecastMakers),
  forecastSources: ({ reader }: Source) => createByParent(reader, forecastSources),
} as const;
