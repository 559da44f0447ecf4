import type { Levers, Ratios, YearShares } from './levers.ts';

/** The fields of Levers that hold one ratio a key. */
export type RatioField = 'prices' | 'boxMargins' | 'shares' | 'margins' | 'inputs';

/** Sets one year of a curve; null gives the year back to the evidence. */
export function withPoint(levers: Levers, curve: string, year: number, share: number | null): Levers {
  const points = withEntry<number>(levers.adoption[curve] ?? {}, String(year), share);
  return withPoints(levers, curve, points);
}

/** Replaces all changed years of a curve; none gives the curve back to the evidence. */
export function withPoints(levers: Levers, curve: string, points: YearShares): Levers {
  const kept = Object.keys(points).length === 0 ? null : points;
  return { ...levers, adoption: withEntry<YearShares>(levers.adoption, curve, kept) };
}

/** Sets one ratio; null gives it back to the evidence. */
export function withRatio(levers: Levers, field: RatioField, key: string, value: number | null): Levers {
  const changed: Ratios = withEntry<number>(levers[field], key, value);
  return { ...levers, [field]: changed };
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const { [key]: _replaced, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}
