import type { NodeKind } from '../../domain/global-id.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Named } from '../../queries/names/all-names.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from './name-entry.ts';
import { createSimilarTexts } from './similar-texts.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** Every name of the graph, ready to be looked up and compared. */
export interface NameIndex {
  /** Whole names that are this text, but for case, accents and spaces. */
  exact(text: string): readonly NameEntry[];
  /** Whole names of things of a kind that are nearly this text, nearest first. */
  similar(kind: NodeKind, text: string, limit: number): readonly NameEntry[];
  readonly entries: readonly NameEntry[];
  readonly words: WordIndex;
}

export function createNameIndex(things: readonly Named[]): NameIndex {
  const entries = things.flatMap(entriesOf);
  const byName = groupBy(entries, ({ folded }) => folded);
  const ofKind = groupBy(entries, ({ thing }) => thing.kind);
  const byKind = new Map([...ofKind].map(([kind, of]) => [kind, createSimilarTexts(of.map(({ folded }) => folded))]));
  const exact = (text: string) => byName.get(fold(text)) ?? [];
  return {
    entries,
    exact,
    similar: (kind, text, limit) =>
      (byKind.get(kind)?.near(fold(text), limit) ?? []).flatMap(exact).filter(({ thing }) => thing.kind === kind),
    words: createWordIndex(entries),
  };
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
