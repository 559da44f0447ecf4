import type { Resolvers } from '../generated/resolvers.ts';
import { aggregateQuery } from './analysis/aggregate.ts';
import { alternativesQuery, Candidate, Ground } from './analysis/alternatives.ts';
import {
  Chokepoints,
  chokepointsQuery,
  FirmChokepoint,
  SingleSource,
  StageChokepoint,
  StageNarrowness,
  StageScarcity,
} from './analysis/chokepoints.ts';
import { ComparedPosition, compareFirmsQuery, FirmSideBySide, FirmsCompared } from './analysis/compare-firms.ts';
import {
  BindingLimit,
  DisruptedPosition,
  Disruption,
  DisruptionYear,
  disruptionQuery,
  StageLoss,
  TechnologyLoss,
} from './analysis/disruption.ts';
import { Exposure, ExposureHop, exposureQuery } from './analysis/exposure.ts';
import { Party } from './analysis/party.ts';
import { Hedge, HoldingImpact, PortfolioImpact, portfolioQuery } from './analysis/portfolio.ts';

/** Everything that is asked of the whole network. */
export const analysisResolvers = {
  Query: {
    ...exposureQuery,
    ...disruptionQuery,
    ...portfolioQuery,
    ...chokepointsQuery,
    ...aggregateQuery,
    ...alternativesQuery,
    ...compareFirmsQuery,
  },
  Party,
  Exposure,
  ExposureHop,
  Disruption,
  DisruptionYear,
  DisruptedPosition,
  StageLoss,
  TechnologyLoss,
  BindingLimit,
  PortfolioImpact,
  HoldingImpact,
  Hedge,
  Chokepoints,
  StageChokepoint,
  StageNarrowness,
  StageScarcity,
  FirmChokepoint,
  SingleSource,
  Candidate,
  Ground,
  FirmsCompared,
  FirmSideBySide,
  ComparedPosition,
} satisfies Resolvers;
