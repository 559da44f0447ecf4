import { firstDay, lastDay } from '../tables/partial-date.ts';
import { aboutLinks } from './about-links.ts';
import type { PlanContext } from './context.ts';
import { planNodes, toOne } from './make-plan.ts';
import { FALSIFIER } from './node-shapes.ts';
import type { NodePlan } from './shape.ts';

/** What would overturn claims: a node of its own, so that correcting the claim leaves it as it is. Its id is the claim's. */
export function planFalsifiers({ folder }: PlanContext): NodePlan {
  return planNodes(FALSIFIER, folder.falsifiers, ({ claim, about, from, by, ...properties }) => ({
    key: claim,
    properties: {
      ...properties,
      subjects: about.length,
      periodFrom: from === null ? null : firstDay(from),
      periodBy: lastDay(by),
    },
    links: { claim: toOne(claim), ...aboutLinks(about) },
  }));
}
