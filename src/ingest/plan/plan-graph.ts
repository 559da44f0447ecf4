import type { Folder } from '../validate/folder.ts';
import { planChain } from './chain-nodes.ts';
import { planClaims } from './claim-nodes.ts';
import { type Beside, NOTHING_BESIDE, planContext } from './context.ts';
import { planFalsifiers } from './falsifiers.ts';
import { planFirms } from './firm-nodes.ts';
import { planMoney } from './money-nodes.ts';
import { planRelations } from './relations.ts';
import type { GraphPlan } from './shape.ts';

/** What the graph shall hold of a folder without mistakes, derived properties included. */
export function planGraph(folder: Folder, beside: Beside = NOTHING_BESIDE): GraphPlan {
  const context = planContext(folder, beside);
  return {
    nodes: [
      ...planChain(context),
      ...planFirms(context),
      ...planClaims(context),
      planFalsifiers(context),
      ...planMoney(context),
    ],
    relations: planRelations(context),
    money: folder,
  };
}
