import type { Triple } from '../../domain/estimate.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';

export interface MovedParameter {
  readonly id: string;
  readonly knots: readonly MovedKnot[];
}

export interface MovedKnot {
  readonly slot: number;
  /** Position among the parameter's points. */
  readonly point: number;
  readonly value: Triple;
}

/** A parameter of the evidence with the range of each of its points. */
export function movedParameter({ evidence, table }: PreparedEvidence, id: string): MovedParameter {
  const points = evidence.parameters.get(id)?.points ?? [];
  const knots = (table.knots.get(id) ?? []).flatMap(({ slot }, point): readonly MovedKnot[] => {
    const value = points[point]?.value;
    return value === undefined ? [] : [{ slot, point, value }];
  });
  return { id, knots };
}
