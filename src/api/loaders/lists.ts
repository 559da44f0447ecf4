import { capacityClaims } from '../../queries/claim/capacity-claims.ts';
import { claimEvidence, claimSources, claimSpeakers, claimSubjects } from '../../queries/claim/claim-context.ts';
import { claimContradictedBy, claimContradicts } from '../../queries/claim/contradictions.ts';
import { claimFalsifiers, falsifierSubjects } from '../../queries/claim/falsifiers.ts';
import { firmGroup, firmParent, firmSubsidiaries, firmUltimateParent } from '../../queries/firm/firm-family.ts';
import { figureSources, firmFinancials, fiscalYearFigures } from '../../queries/fiscal-year/fiscal-years.ts';
import { forecastMakers, forecastSources } from '../../queries/forecast/forecasts.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { productMakers } from '../../queries/product/product-makers.ts';
import { firmCaptures, stageCaptures } from '../../queries/stage/captures.ts';
import { stageInputs, technologyInputs } from '../../queries/stage/input-coefficients.ts';
import { deliveryClaims } from '../../queries/supply/delivery-claims.ts';
import { firmDeployments, productDeployments } from '../../queries/supply/deployments.ts';
import { domainGenerations, technologyDomains, technologyRoot } from '../../queries/technology/technology-place.ts';
import { byDay, createByParent } from './by-parent.ts';

/** Short lists, read whole, by what they hang on. */
export function createListLoaders(reader: GraphReader) {
  return {
    firmParent: createByParent(reader, firmParent),
    firmUltimateParent: createByParent(reader, firmUltimateParent),
    firmSubsidiaries: createByParent(reader, firmSubsidiaries),
    firmGroup: createByParent(reader, firmGroup),
    firmCaptures: createByParent(reader, firmCaptures),
    firmDeployments: byDay(reader, firmDeployments),
    firmFinancials: byDay(reader, firmFinancials),
    fiscalYearFigures: createByParent(reader, fiscalYearFigures),
    figureSources: createByParent(reader, figureSources),
    deliveryClaims: createByParent(reader, deliveryClaims),
    capacityClaims: createByParent(reader, capacityClaims),
    stageCaptures: createByParent(reader, stageCaptures),
    stageInputs: createByParent(reader, stageInputs),
    technologyRoot: createByParent(reader, technologyRoot),
    technologyInputs: createByParent(reader, technologyInputs),
    technologyDomains: createByParent(reader, technologyDomains),
    domainGenerations: createByParent(reader, domainGenerations),
    productMakers: byDay(reader, productMakers),
    productDeployments: byDay(reader, productDeployments),
    claimSources: createByParent(reader, claimSources),
    claimSubjects: createByParent(reader, claimSubjects),
    claimSpeakers: createByParent(reader, claimSpeakers),
    claimEvidence: createByParent(reader, claimEvidence),
    claimFalsifiers: createByParent(reader, claimFalsifiers),
    falsifierSubjects: createByParent(reader, falsifierSubjects),
    claimContradictedBy: createByParent(reader, claimContradictedBy),
    claimContradicts: createByParent(reader, claimContradicts),
    forecastMakers: createByParent(reader, forecastMakers),
    forecastSources: createByParent(reader, forecastSources),
  };
}
