import { groupBy } from '../../domain/group-by.ts';
import { nearest } from '../../text/nearest.ts';
import type { NameEntry } from './name-entry.ts';

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
  const byWord = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    for (const word of new Set(wordsOf(entry.folded))) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  const sorted = [...byWord.keys()].sort();
  const byLength = groupBy(sorted, (word) => word.length);
  return {
    split: wordsOf,
    entriesWith: (word) => byWord.get(word) ?? [],
    beginningWith: (word) =>
      sorted.filter((other) => other !== word && other.startsWith(word)).slice(0, MOST_CONTINUATIONS),
    similarTo: (word) =>
      nearest(word, ofSimilarLength(byLength, word.length), MOST_SIMILAR).filter((other) => other !== word),
  };
}

/** Half of the words are too long or too short to be compared at all. */
function ofSimilarLength(byLength: ReadonlyMap<number, readonly string[]>, length: number): string[] {
  const reach = Math.min(4, Math.max(1, Math.floor(length / 3)));
  return [...byLength].flatMap(([other, words]) => (Math.abs(other - length) <= reach ? words : []));
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
