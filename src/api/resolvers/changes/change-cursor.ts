import type { GraphReader } from '../../../queries/graph-reader.ts';
import { lastChange } from '../../../queries/history/changes.ts';
import { notGiven } from '../../changes/not-given.ts';
import { badInput } from '../../errors/api-error.ts';

/** The number that a cursor of the history stands for; null where none was given. */
export function changeNumber(cursor: string | null | undefined, argument: string): number | null {
  if (cursor === null || cursor === undefined) return null;
  const number = Number(cursor);
  if (/^\d+$/.test(cursor) && Number.isSafeInteger(number)) return number;
  throw badInput(argument, `"${cursor}" is no cursor of the history.`);
}

/**
 * Refuses a number that the graph has not given yet, as one of before a restore: whoever waited after it would miss what comes
 * until then. The graph itself is asked, since another process may have given the number just now.
 */
export async function requireGiven(reader: GraphReader, number: number, argument: string): Promise<void> {
  const last = await lastChange(reader);
  if (number > last) throw notGiven(argument, number, last);
}
