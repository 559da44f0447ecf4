import { groupBy } from '../../domain/group-by.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { positionsOf } from '../flows/positions.ts';
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
