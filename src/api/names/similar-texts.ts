import { groupBy } from '../../domain/group-by.ts';
import { nearest } from '../../text/nearest.ts';

/** Texts in folded form, ready to be searched for those that differ by a mistyped letter or two. */
export interface SimilarTexts {
  /** Nearest first; the text itself left out. */
  near(text: string, limit: number): string[];
}

/** Kept by length: only texts of nearly the same length are compared at all. */
export function createSimilarTexts(texts: Iterable<string>): SimilarTexts {
  const byLength = groupBy(new Set(texts), (text) => text.length);
  const ofLength = (length: number) =>
    [...byLength].flatMap(([other, group]) => (Math.abs(other - length) <= reach(length) ? group : []));
  return {
    near: (text, limit) =>
      nearest(text, ofLength(text.length), limit + 1)
        .filter((other) => other !== text)
        .slice(0, limit),
  };
}

/** As many letters as `nearest` forgives. */
function reach(length: number): number {
  return Math.min(4, Math.max(1, Math.floor(length / 3)));
}
