import { groupBy } from '../../domain/group-by.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { type Position, positionsOf } from '../flows/positions.ts';
import type { DisruptionRequest, Hit } from './disruption-types.ts';

/** The positions that are hit: of the named firms, or of everybody at the stages where no firm is named. */
export function hitsIn(flows: CaseFlows, { firms, stages }: Pick<DisruptionRequest, 'firms' | 'stages'>): Hit[] {
  return positionsOf(flows)
    .filter(({ stage }) => stages === null || stages.includes(stage))
    .filter(({ key, share }) => share > 0 && (firms === null || firms.includes(key)))
    .map(({ key, stage, technology, share }) => ({ holder: key, stage, technology, share }));
}

/** What part of a stage's output in each technology is lost. */
export function lostByTechnology(hits: readonly Hit[], stage: string, lostPart: number): ReadonlyMap<string, number> {
  const byTechnology = groupBy(
    hits.filter((hit) => hit.stage === stage),
    ({ technology }) => technology,
  );
  return new Map([...byTechnology].map(([technology, of]) => [technology, lostPart * sumBy(of, ({ share }) => share)]));
}

/**
 * The shares of a stage once some of its holders deliver less: in the proportion of what each still can. The rest of the
 * stage needs no share of its own, it holds what the named firms do not.
 */
export function sharesAfter(
  holders: readonly Position[],
  hits: readonly Hit[],
  lostPart: number,
): readonly { readonly firm: string; readonly share: number }[] {
  const hit = new Set(hits.map(({ holder }) => holder));
  const left = holders.map(({ key, firm, share }) => ({ firm, left: hit.has(key) ? share * (1 - lostPart) : share }));
  const all = sumBy(left, (holder) => holder.left);
  if (all === 0) return [];
  return left.flatMap(({ firm, left: own }) => (firm === null ? [] : [{ firm, share: own / all }]));
}
