import type { Triple } from '../../domain/estimate.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Evidence, ParameterPoint } from '../evidence.ts';
import { byKey } from '../key-order.ts';
import type { PoolWeight } from './choice-types.ts';
import type { ChosenPoints } from './chosen-point.ts';
import type { ClaimRecord, ParameterClaim } from './claim-record.ts';
import { houseView } from './house-view.ts';
import { pooledAt } from './pooling.ts';
import { newestOfEach, pointOf, type Rival } from './rivals.ts';
import { houseAt } from './to-triple.ts';

/** Everything said of one parameter. */
export interface ParameterView {
  readonly id: string;
  /** By year ascending; one value without a year where the parameter is a constant. */
  readonly values: readonly ParameterValue[];
  /** The largest of its values'; null where nobody but the house speaks. */
  readonly disagreement: number | null;
}

export interface ParameterValue {
  readonly parameter: string;
  readonly year: number | null;
  /** Null where the house view has no point for the year. */
  readonly house: ParameterPoint | null;
  /** The house view in that year: its point's, or between its neighbours. */
  readonly houseValue: Triple;
  /** The newest known last. */
  readonly rivals: readonly StandingRival[];
  /** The distance between the furthest modes, the house's among them, over the width of the house's range. */
  readonly disagreement: number | null;
  pooled(by: readonly PoolWeight[]): Triple;
}

export interface StandingRival extends Rival {
  /** Whether its speaker has said something newer of the same point. */
  readonly superseded: boolean;
}

/** Makes the views of parameters out of the house view and all that is claimed. */
export function createParameterViews(
  evidence: Evidence,
  record: ClaimRecord,
): { readonly ids: readonly string[]; of(id: string): ParameterView | null } {
  const house = houseView(evidence, record, null);
  const rivals = groupBy(record.rivals, ({ parameter }) => parameter);
  return {
    ids: [...evidence.parameters.keys()].sort(byKey),
    of: (id) => (evidence.parameters.has(id) ? viewOf(id, house, rivals.get(id) ?? [], record.newest ?? '') : null),
  };
}

function viewOf(id: string, house: ChosenPoints, claims: readonly ParameterClaim[], today: string): ParameterView {
  const points = house.get(id) ?? [];
  const newest = new Set(newestOfEach(claims));
  const years = [...new Set([...points, ...claims].map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const values = years.map((year): ParameterValue => {
    const houseValue = houseAt(id, points, year);
    const here = claims.filter((claim) => claim.year === year).sort(byDay);
    const rivals = here.map((claim) => ({ claim, point: pointOf(claim, points), superseded: !newest.has(claim) }));
    const standing = rivals.filter(({ superseded }) => !superseded);
    return {
      parameter: id,
      year,
      house: points.find((point) => point.year === year) ?? null,
      houseValue,
      rivals,
      disagreement: disagreementOf(houseValue, standing),
      pooled: (by) => pooledAt(id, points, standing, year, by, today).value,
    };
  });
  const found = values.flatMap(({ disagreement }) => disagreement ?? []);
  return { id, values, disagreement: found.length === 0 ? null : Math.max(...found) };
}

function byDay(a: ParameterClaim, b: ParameterClaim): number {
  return byKey(a.knownFrom ?? '', b.knownFrom ?? '') || byKey(a.id, b.id);
}

/** Null where nobody else speaks, or where the house is certain, so that there is no width to measure by. */
function disagreementOf({ low, mid, high }: Triple, standing: readonly Rival[]): number | null {
  if (standing.length === 0 || high <= low) return null;
  const modes = [mid, ...standing.map(({ point }) => point.value.mid)];
  return (Math.max(...modes) - Math.min(...modes)) / (high - low);
}
