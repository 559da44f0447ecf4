import type { Resolvers } from '../generated/resolvers.ts';
import {
  Bottlenecks,
  FirmUnderLimits,
  ResourceLimit,
  StageUnderLimits,
  TechnologyShipment,
} from './bottlenecks/bottlenecks.ts';
import { Mismatch, TechnologyMismatch } from './bottlenecks/mismatch.ts';
import { bottlenecksOfRedistribution } from './bottlenecks/redistribution.ts';
import { BuyerCost, ClaimCheck, CostPart, PortCost } from './buyer-cost/buyer-cost.ts';
import { buyerCostQuery } from './buyer-cost/query.ts';
import { FirmDifference, PoolDifference, StageDifference, TechnologyDifference } from './compare/differences.ts';
import { compareQuery } from './compare/query.ts';
import { ScenarioComparison } from './compare/scenario-comparison.ts';
import { goalSeekQuery } from './goal-seek/query.ts';
import { modelInputsQuery } from './model-inputs/query.ts';
import { progressSubscription } from './progress/subscription.ts';
import { Contribution } from './redistribution/contribution.ts';
import { redistributionOfFirm } from './redistribution/firm.ts';
import { FirmRedistribution } from './redistribution/firm-redistribution.ts';
import { FlowEnd } from './redistribution/flow-end.ts';
import { ProfitRedistribution } from './redistribution/profit-redistribution.ts';
import { redistributionQuery } from './redistribution/query.ts';
import { StageRedistribution } from './redistribution/stage-redistribution.ts';
import { TechnologyShare } from './redistribution/technology-share.ts';
import { YearResult } from './redistribution/year-result.ts';
import { scenariosMutation } from './scenarios/mutation.ts';
import { scenariosQuery } from './scenarios/query.ts';
import { Scenario } from './scenarios/scenario.ts';
import { sensitivityOfRedistribution } from './sensitivity/redistribution.ts';
import {
  correlationsOfRedistribution,
  intervalsOfFirm,
  intervalsOfPool,
  intervalsOfStage,
} from './uncertainty/intervals.ts';
import { Influence, InfluenceValue } from './why/influence.ts';
import { whyOfFirm, whyOfPool, whyOfStage } from './why/why.ts';

/** Everything that the model answers. */
export const modelResolvers = {
  Query: {
    ...redistributionQuery,
    ...modelInputsQuery,
    ...goalSeekQuery,
    ...buyerCostQuery,
    ...scenariosQuery,
    ...compareQuery,
  },
  Mutation: scenariosMutation,
  Subscription: progressSubscription,
  Firm: redistributionOfFirm,
  ProfitRedistribution: {
    ...ProfitRedistribution,
    ...bottlenecksOfRedistribution,
    ...correlationsOfRedistribution,
    ...sensitivityOfRedistribution,
  },
  PoolChange: { ...intervalsOfPool, ...whyOfPool },
  YearResult,
  TechnologyShare,
  FirmRedistribution: { ...FirmRedistribution, ...intervalsOfFirm, ...whyOfFirm },
  Contribution,
  StageRedistribution: { ...StageRedistribution, ...intervalsOfStage, ...whyOfStage },
  Influence,
  InfluenceValue,
  FlowEnd,
  Bottlenecks,
  TechnologyShipment,
  ResourceLimit,
  FirmUnderLimits,
  StageUnderLimits,
  Mismatch,
  TechnologyMismatch,
  BuyerCost,
  PortCost,
  CostPart,
  ClaimCheck,
  Scenario,
  ScenarioComparison,
  PoolDifference,
  FirmDifference,
  StageDifference,
  TechnologyDifference,
} satisfies Resolvers;
