import { differences, type Fields } from './fields.ts';

/** What becomes of an edited thing whose row a load has anew. */
export type Met =
  /** The edit stands. `filled`: fields that nobody had filled before and the row fills now, and those that are told with the graph. */
  | { readonly outcome: 'KEPT'; readonly fields: readonly string[]; readonly filled: readonly string[] }
  /** The row stands. `fields`: what had been edited and is otherwise now. */
  | { readonly outcome: 'REPLACED'; readonly fields: readonly string[] };

/**
 * An edit stands as long as the folder says of the thing what it said when it was edited: `base`. What it fills now and neither
 * had before is new, from the folder or from what a newer program makes of it, and comes in beside the edit. Where the folder
 * says something else, the row stands as a whole, because cells of two makers need not fit each other. What is told with the graph
 * is nobody's cell, and taken in any case. Null: they agree.
 * @param alone as the folder alone says, where `planned` is told with what the graph has beside it
 */
export function meet(base: Fields | null, current: Fields, planned: Fields, alone: Fields): Met | null {
  const told = differences(planned, alone);
  const apart = differences(current, planned).filter((name) => !told.includes(name));
  const edited = base === null ? apart : differences(base, current).filter((name) => apart.includes(name));
  if (edited.length === 0) return null;
  if (base === null) return { outcome: 'REPLACED', fields: edited };
  const news = differences(base, planned).filter((name) => base.get(name) !== alone.get(name));
  const filled = news.filter((name) => !base.has(name) && !current.has(name));
  return filled.length === news.length
    ? { outcome: 'KEPT', fields: edited, filled: [...filled, ...told] }
    : { outcome: 'REPLACED', fields: edited };
}
