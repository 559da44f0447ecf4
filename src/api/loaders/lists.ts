import { memoBy } from '../../economics/memo.ts';
import { capacityClaims } from '../../queries/claim/capacity-claims.ts';
import { claimEvidence, claimSources, claimSpeakers, claimSubjects } from '../../queries/claim/claim-context.ts';
import { claimContradictedBy, claimContradicts } from '../../queries/claim/contradictions.ts';
import { firmGroup, firmParent, firmSubsidiaries, firmUltimateParent } from '../../queries/firm/firm-family.ts';
import {
  figureSources,
  firmFinancials,
  firmFinancialsAsOf,
  fiscalYearFigures,
} from '../../queries/fiscal-year/fiscal-years.ts';
import { forecastMakers, forecastSources } from '../../queries/forecast/forecasts.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { productMakers } from '../../queries/product/product-makers.ts';
import { firmCaptures, stageCaptures } from '../../queries/stage/captures.ts';
import { stageInputs, technologyInputs } from '../../queries/stage/input-coefficients.ts';
import { firmDeployments, firmDeploymentsAsOf, productDeployments } from '../../queries/supply/deployments.ts';
import { domainGenerations, technologyDomains, technologyRoot } from '../../queries/technology/technology-place.ts';
import { createByParent } from './by-parent.ts';

/** Short lists, read whole, by what they hang on. */
export function createListLoaders(reader: GraphReader) {
  return {
    firmParent: createByParent(reader, firmParent),
    firmUltimateParent: createByParent(reader, firmUltimateParent),
    firmSubsidiaries: createByParent(reader, firmSubsidiaries),
    firmGroup: createByParent(reader, firmGroup),
    firmCaptures: createByParent(reader, firmCaptures),
    firmDeployments: createByParent(reader, firmDeployments),
    firmDeploymentsAsOf: memoBy(String, (day: string) => createByParent(reader, firmDeploymentsAsOf(day))),
    firmFinancials: createByParent(reader, firmFinancials),
    firmFinancialsAsOf: memoBy(String, (day: string) => createByParent(reader, firmFinancialsAsOf(day))),
    fiscalYearFigures: createByParent(reader, fiscalYearFigures),
    figureSources: createByParent(reader, figureSources),
    capacityClaims: createByParent(reader, capacityClaims),
    stageCaptures: createByParent(reader, stageCaptures),
    stageInputs: createByParent(reader, stageInputs),
    technologyRoot: createByParent(reader, technologyRoot),
    technologyInputs: createByParent(reader, technologyInputs),
    technologyDomains: createByParent(reader, technologyDomains),
    domainGenerations: createByParent(reader, domainGenerations),
    productMakers: createByParent(reader, productMakers),
    productDeployments: createByParent(reader, productDeployments),
    claimSources: createByParent(reader, claimSources),
    claimSubjects: createByParent(reader, claimSubjects),
    claimSpeakers: createByParent(reader, claimSpeakers),
    claimEvidence: createByParent(reader, claimEvidence),
    claimContradictedBy: createByParent(reader, claimContradictedBy),
    claimContradicts: createByParent(reader, claimContradicts),
    forecastMakers: createByParent(reader, forecastMakers),
    forecastSources: createByParent(reader, forecastSources),
  };
}
