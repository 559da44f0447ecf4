import type { Resolvers } from '../generated/resolvers.ts';
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
  Query: { ...exposureQuery, ...disruptionQuery, ...portfolioQuery },
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
} satisfies Resolvers;
