import { badInput } from '../../errors/api-error.ts';

/** The number that a cursor of the history stands for; null where none was given. */
export function changeNumber(cursor: string | null | undefined, argument: string): number | null {
  if (cursor === null || cursor === undefined) return null;
  const number = Number(cursor);
  if (/^\d+$/.test(cursor) && Number.isSafeInteger(number)) return number;
  throw badInput(argument, `"${cursor}" is no cursor of the history.`);
}
