import type { Resolvers } from '../generated/resolvers.ts';
import { modelInputsQuery } from './model-inputs/query.ts';
import { Contribution } from './redistribution/contribution.ts';
import { redistributionOfFirm } from './redistribution/firm.ts';
import { FirmRedistribution } from './redistribution/firm-redistribution.ts';
import { FlowEnd } from './redistribution/flow-end.ts';
import { ProfitRedistribution } from './redistribution/profit-redistribution.ts';
import { redistributionQuery } from './redistribution/query.ts';
import { StageRedistribution } from './redistribution/stage-redistribution.ts';
import { TechnologyShare } from './redistribution/technology-share.ts';
import { YearResult } from './redistribution/year-result.ts';

/** Everything that the model answers. */
export const modelResolvers = {
  Query: { ...redistributionQuery, ...modelInputsQuery },
  Firm: redistributionOfFirm,
  ProfitRedistribution,
  YearResult,
  TechnologyShare,
  FirmRedistribution,
  Contribution,
  StageRedistribution,
  FlowEnd,
} satisfies Resolvers;
