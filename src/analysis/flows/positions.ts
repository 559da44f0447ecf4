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

/** Field by field: spread, they took a third of an exposure's time. */
export function positionsOf({ technologies }: CaseFlows): readonly Position[] {
  const positions: Position[] = [];
  for (const { technology, stages } of technologies) {
    for (const { stage, holders } of stages) {
      for (const { key, firm, share, revenueUsd, profitUsd } of holders) {
        positions.push({ key, firm, share, revenueUsd, profitUsd, technology, stage });
      }
    }
  }
  return positions;
}

export function stageFlowsOf({ technologies }: CaseFlows): readonly StageFlow[] {
  return technologies.flatMap(({ technology, stages }) =>
    stages.flatMap(({ stage: buyer, payments }) =>
      payments.map(({ seller, usd }) => ({ seller, usd, technology, buyer })),
    ),
  );
}

/** The holders of each stage in each technology, by `placeKey`. */
export function holdersByPlace(positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  return groupBy(positions, ({ technology, stage }) => placeKey(technology, stage));
}

export function placeKey(technology: string, stage: string): string {
  return `${technology} ${stage}`;
}
