import { badInput } from '../../errors/api-error.ts';

/** Rows and flows are few: a firm per row, a pair of firms per flow. The bound keeps one answer readable. */
const MOST = 1000;

/** The first rows of a list; all of them where the caller named no number. */
export function firstOf<T>(rows: readonly T[], first: number | null | undefined): readonly T[] {
  if (first === null || first === undefined) return rows;
  if (first < 1 || first > MOST) throw badInput('first', `first is ${first}; it may be 1 to ${MOST}.`);
  return rows.slice(0, first);
}
