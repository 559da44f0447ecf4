import { type Condition, condition } from './condition.ts';

/** Both ends included; null is open. */
export interface Range<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** The entries whose value lies in the range; an entry without a value lies in none. */
export function rangeConditions<T extends string | number>(
  expression: string,
  name: string,
  range: Range<T> | null,
): Condition[] {
  if (range === null) return [];
  const { from, to } = range;
  return [
    ...(from === null ? [] : [condition(`${expression} >= $${name}From`, { [`${name}From`]: from })]),
    ...(to === null ? [] : [condition(`${expression} <= $${name}To`, { [`${name}To`]: to })]),
    ...(from === null && to === null ? [condition(`${expression} IS NOT NULL`)] : []),
  ];
}
