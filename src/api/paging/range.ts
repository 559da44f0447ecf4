import { isExact } from '../../domain/exact-number.ts';
import type { Range } from '../../queries/paging/range.ts';
import { badInput } from '../errors/api-error.ts';

interface RangeInput<T> {
  readonly from?: T | null | undefined;
  readonly to?: T | null | undefined;
}

/** A range as GraphQL gives it; refused where it ends before it begins, or with a number that no graph keeps. */
export function rangeOrNull<T extends string | number>(
  range: RangeInput<T> | null | undefined,
  argument: string,
): Range<T> | null {
  if (range === null || range === undefined) return null;
  const { from = null, to = null } = range;
  if (from !== null && to !== null && from > to)
    throw badInput(argument, `\`from\` (${from}) is above \`to\` (${to}).`);
  return { from: exact(from, `${argument}.from`), to: exact(to, `${argument}.to`) };
}

function exact<T extends string | number>(end: T | null, argument: string): T | null {
  if (typeof end !== 'number' || isExact(end)) return end;
  throw badInput(
    argument,
    `\`${argument}\` is a whole number within ±(2^53 − 1) or has a fraction; ${end} is too large.`,
  );
}
