import type { Counts } from './load-report.ts';

/** How a row with this hash compares with what the graph has of it: `undefined` where it has nothing, null where no load made it. */
export function outcomeOf(hash: number, known: number | null | undefined): keyof Counts {
  if (known === undefined) return 'added';
  return known === hash ? 'unchanged' : 'changed';
}
