import { groupBy } from '../../domain/group-by.ts';
import type { CaseFlows, StageHolder, StagePayment } from './case-flows.ts';

/** What a holder earns at one stage in one technology. */
export interface Position extends StageHolder {
  readonly technology: string;
  readonly stage: string;
}

/** A payment from stage to stage in one technology, US dollars. */
export interface StageFlow extends StagePayment {
  readonly technology: string;
  readonly buyer: string;
}

export function positionsOf({ technologies }: CaseFlows): readonly Position[] {
  return technologies.flatMap(({ technology, stages }) =>
    stages.flatMap(({ stage, holders }) => holders.map((holder) => ({ ...holder, technology, stage }))),
  );
}

export function stageFlowsOf({ technologies }: CaseFlows): readonly StageFlow[] {
  return technologies.flatMap(({ technology, stages }) =>
    stages.flatMap(({ stage, payments }) => payments.map((payment) => ({ ...payment, technology, buyer: stage }))),
  );
}

/** The holders of each stage in each technology, by `placeKey`. */
export function holdersByPlace(flows: CaseFlows): ReadonlyMap<string, readonly Position[]> {
  return groupBy(positionsOf(flows), ({ technology, stage }) => placeKey(technology, stage));
}

export function placeKey(technology: string, stage: string): string {
  return `${technology} ${stage}`;
}
