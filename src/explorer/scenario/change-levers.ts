import { captureKey, EVERY_TECHNOLOGY, keyParts, type Levers, type YearShares } from './levers.ts';

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

/**
 * Sets one ratio; null gives what holds there back to the evidence. The API refuses a margin of every technology beside
 * one of a single technology at the same firm and stage. So a margin that is set takes the place of any that covers it
 * or is covered by it.
 */
export function withRatio(levers: Levers, field: RatioField, key: string, value: number | null): Levers {
  if (value === null)
    return { ...levers, [field]: withEntry<number>(levers[field], keyInForce(levers, field, key), null) };
  const others = Object.entries(levers[field]).filter(([other]) => field !== 'margins' || !overlap(key, other));
  return { ...levers, [field]: withEntry<number>(Object.fromEntries(others), key, value) };
}

/** The reader's value that holds for a key; null where the evidence's does. */
export function ratioInForce(levers: Levers, field: RatioField, key: string): number | null {
  return levers[field][keyInForce(levers, field, key)] ?? null;
}

/** A margin of one technology that is not set itself is that of every technology, if that is set. */
function keyInForce(levers: Levers, field: RatioField, key: string): string {
  if (field !== 'margins' || levers.margins[key] !== undefined) return key;
  const [, stage, firm] = keyParts(key);
  const every = captureKey(EVERY_TECHNOLOGY, stage, firm);
  return levers.margins[every] === undefined ? key : every;
}

/** Whether two margins are of the same firm and stage, and one of them is that of every technology. */
function overlap(one: string, other: string): boolean {
  const [technology, ...holder] = keyParts(one);
  const [otherTechnology, ...otherHolder] = keyParts(other);
  const isWide = [technology, otherTechnology].includes(EVERY_TECHNOLOGY);
  return isWide && holder.join('/') === otherHolder.join('/');
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const { [key]: _replaced, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}
