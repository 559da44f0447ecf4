import { groupBy } from '../../domain/group-by.ts';
import type { Named } from '../../queries/names/all-names.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from './name-entry.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** Every name of the graph, ready to be looked up and compared. */
export interface NameIndex {
  /** Whole names that are this text, but for case, accents and spaces. */
  exact(text: string): readonly NameEntry[];
  readonly entries: readonly NameEntry[];
  readonly words: WordIndex;
}

export function createNameIndex(things: readonly Named[]): NameIndex {
  const entries = things.flatMap(entriesOf);
  const byName = groupBy(entries, ({ folded }) => folded);
  return { entries, exact: (text) => byName.get(fold(text)) ?? [], words: createWordIndex(entries) };
}

/** The most telling field first: a ticker that is also an alias counts as a ticker. */
function entriesOf(thing: Named): NameEntry[] {
  const entry = (field: NameEntry['field']) => (name: string) => ({ folded: fold(name), field, thing });
  return [
    ...thing.tickers.map(entry('TICKER')),
    entry('NAME')(thing.name),
    entry('SLUG')(thing.slug),
    ...thing.aliases.map(entry('ALIAS')),
  ];
}
