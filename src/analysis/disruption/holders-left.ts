import type { CaseFlows } from '../flows/case-flows.ts';
import { positionsOf } from '../flows/positions.ts';
import type { Hit } from './disruption-types.ts';

/** What a holder of a stage can still deliver. */
export interface HolderLeft {
  /** A firm's slug or `rest:<stage>`. */
  readonly key: string;
  /** Null for the rest. */
  readonly firm: string | null;
  /** By technology, of the stage's output in it without the disruption: a ratio, 0 where the holder is wholly out or has no share. */
  readonly parts: ReadonlyMap<string, number>;
}

/** The holders of a stage with what each of them has left. */
export function holdersLeft(
  flows: CaseFlows,
  hits: readonly Hit[],
  stage: string,
  lostPart: number,
): readonly HolderLeft[] {
  const hit = new Set(hits.filter((row) => row.stage === stage).map(({ holder }) => holder));
  const found = new Map<string, { key: string; firm: string | null; parts: Map<string, number> }>();
  for (const { key, firm, share, technology } of positionsOf(flows).filter((row) => row.stage === stage)) {
    const holder = found.get(key) ?? { key, firm, parts: new Map() };
    holder.parts.set(technology, hit.has(key) ? share * (1 - lostPart) : share);
    found.set(key, holder);
  }
  return [...found.values()];
}
