import type { Folder } from '../validate/folder.ts';
import { planChain } from './chain-nodes.ts';
import { planClaims } from './claim-nodes.ts';
import { type Beside, NOTHING_BESIDE, type PlanContext, planContext } from './context.ts';
import { planFalsifiers } from './falsifiers.ts';
import { planFirms } from './firm-nodes.ts';
import { planMoney } from './money-nodes.ts';
import { planRelations } from './relations.ts';
import type { GraphPlan } from './shape.ts';

/** What the graph shall hold of a folder without mistakes, derived properties included. */
export function planGraph(folder: Folder, beside: Beside = NOTHING_BESIDE): GraphPlan {
  return planTogether(planContext(folder, beside));
}

/** The same where a graph has more of what the rows tell. */
export function planTogether(context: PlanContext): GraphPlan {
  return {
    nodes: [
      ...planChain(context),
      ...planFirms(context),
      ...planClaims(context),
      planFalsifiers(context),
      ...planMoney(context),
    ],
    relations: planRelations(context),
    money: context.folder,
  };
}
