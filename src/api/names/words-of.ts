import type { NamedThing } from './named-thing.ts';

/** The words of a folded text: letters and digits. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many of a thing's names have each of their words. */
export function wordCounts({ names }: NamedThing): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
