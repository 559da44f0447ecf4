import type { Triple } from '../../domain/estimate.ts';
import type { ClaimBasis, Confidence, Seen } from '../../domain/vocabulary.ts';
import { sumOf } from '../summation.ts';
import type { PoolWeight } from './choice-types.ts';
import { type ChosenPoint, type ChosenPoints, withPoints } from './chosen-point.ts';
import { monthsBetween } from './months.ts';
import type { Rival, Rivals } from './rivals.ts';
import { houseAt } from './to-triple.ts';

/** What one of the pooled is worth by each measure. */
export interface Standing {
  readonly confidence: Confidence;
  readonly basis: ClaimBasis;
  readonly seen: Seen;
  /** ISO day; null where it is undated. */
  readonly date: string | null;
}

const BY_CONFIDENCE: Readonly<Record<Confidence, number>> = { HIGH: 1, MEDIUM: 2 / 3, LOW: 1 / 3 };
const BY_BASIS: Readonly<Record<ClaimBasis, number>> = {
  REPORTED: 1,
  DERIVED: 3 / 4,
  ESTIMATED: 3 / 4,
  FORECAST: 1 / 2,
  TARGET: 1 / 4,
  ASSUMED: 1 / 4,
};
const BY_SEEN: Readonly<Record<Seen, number>> = { PAGE: 1, RELAY: 1 / 2, INDEX: 3 / 8, RECALL: 1 / 4 };
/** A claim of a year ago counts half; an undated one as if it were two years old. */
const DATE_HALVES_AFTER_MONTHS = 12;
const UNDATED = 1 / 4;

/** The product of the measures asked for, in (0, 1]. */
export function weightOf(
  { confidence, basis, seen, date }: Standing,
  by: readonly PoolWeight[],
  today: string,
): number {
  const measures: Readonly<Record<PoolWeight, number>> = {
    CONFIDENCE: BY_CONFIDENCE[confidence],
    BASIS: BY_BASIS[basis],
    SEEN: BY_SEEN[seen],
    DATE: date === null ? UNDATED : 0.5 ** (monthsBetween(date, today) / DATE_HALVES_AFTER_MONTHS),
  };
  return by.reduce((weight, measure) => weight * measures[measure], 1);
}

export interface Weighted {
  readonly value: Triple;
  readonly weight: number;
}

/** Weighted means of the lows, the mids and the highs: the average of quantile functions (Vincent 1912), which keeps low ≤ mid ≤ high. */
export function pooledTriple(pooled: readonly Weighted[]): Triple {
  const total = sumOf(pooled.map(({ weight }) => weight));
  const mean = (bound: keyof Triple) => sumOf(pooled.map(({ value, weight }) => value[bound] * (weight / total)));
  const [low, mid, high] = [mean('low'), mean('mid'), mean('high')];
  return { low: Math.min(low, mid), mid, high: Math.max(mid, high) };
}

/** The house view and every rival known, pooled wherever a rival speaks; `today`: the day that dates count from. */
export function withPooling(
  chosen: ChosenPoints,
  rivals: Rivals,
  by: readonly PoolWeight[],
  today: string,
): ChosenPoints {
  const entries = [...chosen].map(([id, points]) => {
    const said = rivals.get(id) ?? [];
    const years = [...new Set(said.map(({ claim }) => claim.year))];
    const pooled = years.map((year) => pooledAt(id, points, said, year, by, today));
    return [id, withPoints(points, pooled)] as const;
  });
  return new Map(entries);
}

/** The point of one year out of the house's and all that rivals say of that year: no better founded than what is pooled. */
export function pooledAt(
  id: string,
  points: readonly ChosenPoint[],
  said: readonly Rival[],
  year: number | null,
  by: readonly PoolWeight[],
  today: string,
): ChosenPoint {
  const house = housePoint(id, points, year);
  const here = said.filter(({ claim }) => claim.year === year);
  const pooled = [
    { value: house.value, weight: weightOf(standingOfHouse(house), by, today) },
    ...here.map(({ claim, point }) => ({
      value: point.value,
      weight: weightOf({ ...claim, date: point.date }, by, today),
    })),
  ];
  const dates = [house, ...here.map(({ point }) => point)].flatMap(({ date }) => date ?? []).sort();
  const own = house.evidence.length > 0 ? house.evidence : [house.claim];
  const evidence = [...new Set([...own, ...here.flatMap(({ point }) => point.evidence)])].sort();
  const bases = [house.basis, ...here.map(({ claim }) => claim.basis)];
  const basis = bases.includes('ASSUMED') ? 'ASSUMED' : 'DERIVED';
  return { ...house, value: pooledTriple(pooled), basis, evidence, date: dates.at(-1) ?? null };
}

/** The house's point of a year, made between its neighbours where it has none. */
function housePoint(id: string, points: readonly ChosenPoint[], year: number | null): ChosenPoint {
  const own = points.find((point) => point.year === year);
  const near = own ?? points.findLast((point) => (point.year ?? 0) <= (year ?? 0)) ?? points[0];
  if (near === undefined) throw new RangeError('a parameter has at least one point');
  return own ?? { ...near, year, value: houseAt(id, points, year) };
}

/** An estimate of the house is as good as what others relay; its assumptions are memory. */
export function standingOfHouse({ basis, date }: ChosenPoint): Standing {
  return basis === 'ASSUMED'
    ? { confidence: 'LOW', basis, seen: 'RECALL', date }
    : { confidence: 'MEDIUM', basis, seen: 'RELAY', date };
}
