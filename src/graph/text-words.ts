/** A search may be long; past these many words more of them change the cost and not the answer. */
const MOST_WORDS = 16;

/** The words of a search, in lower case: letters and digits, with full stops inside (1.6t). */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words)].slice(0, MOST_WORDS);
}
