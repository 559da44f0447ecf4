import { groupBy } from '../../domain/group-by.ts';
import type { NameEntry } from './name-entry.ts';
import { createSimilarTexts } from './similar-texts.ts';

/** The words of all names, and which names have them. */
export interface WordIndex {
  /** The words of a text, folded as those of the index. */
  split(text: string): string[];
  entriesWith(word: string): readonly NameEntry[];
  /** Words of names that begin with this one; itself left out. */
  beginningWith(word: string): readonly string[];
  /** Words of names that differ from this one by a mistyped letter or two. */
  similarTo(word: string): readonly string[];
}

/** Near words beyond these are as good as random. */
const MOST_SIMILAR = 8;
const MOST_CONTINUATIONS = 20;

export function createWordIndex(entries: readonly NameEntry[]): WordIndex {
  const uses = entries.flatMap((entry) => [...new Set(wordsOf(entry.folded))].map((word) => ({ word, entry })));
  const byWord = new Map(
    [...groupBy(uses, ({ word }) => word)].map(([word, of]) => [word, of.map(({ entry }) => entry)]),
  );
  const sorted = [...byWord.keys()].sort();
  const similar = createSimilarTexts(sorted);
  return {
    split: wordsOf,
    entriesWith: (word) => byWord.get(word) ?? [],
    beginningWith: (word) =>
      sorted.filter((other) => other !== word && other.startsWith(word)).slice(0, MOST_CONTINUATIONS),
    similarTo: (word) => similar.near(word, MOST_SIMILAR),
  };
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
