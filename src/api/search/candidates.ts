import type { TextHit } from '../../graph/graph-store.ts';
import { SLUG_KINDS } from '../../queries/node/things-by-slug.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { NamedThing } from '../names/named-thing.ts';
import type { Wanted } from './wanted-words.ts';

/** Of the things with a word no more are compared, however many have it: twice as many as are ever told of. */
export const MOST_OF_WORD = 1_000;
/** Nor are more compared for all words of a text, beside whole names and what full text found. */
export const MOST_OF_WORDS = 3_000;

/**
 * The things that are worth comparing with a text: those with the whole of it as a name, those that full text found, and those
 * with its words, from the word that counts most to the one that counts least. The things with a word come in the order of ties, so that of
 * those that fit by one word alone none is missed that would be told of.
 */
export function candidates(names: NameIndex, { whole, words }: Wanted, texts: readonly TextHit[]): Set<NamedThing> {
  const found = new Set<NamedThing>();
  for (const kind of SLUG_KINDS) for (const thing of first(names.exact(kind, whole), MOST_OF_WORD)) found.add(thing);
  for (const { label, key } of texts) {
    const kind = SLUG_KINDS.find((known) => known === label);
    const thing = kind === undefined ? null : names.find(kind, key);
    if (thing !== null) found.add(thing);
  }
  const most = found.size + MOST_OF_WORDS;
  for (const word of byWorth(words)) {
    for (const thing of first(names.words.thingsWith(word), MOST_OF_WORD)) {
      if (found.size >= most) return found;
      found.add(thing);
    }
  }
  return found;
}

/** Words of names, first those that count most: of the rarest of the words typed. */
function byWorth(words: Wanted['words']): readonly string[] {
  return words
    .flatMap(({ weight, variants }) => variants.map(({ word, worth }) => ({ word, counts: weight * worth })))
    .sort((a, b) => b.counts - a.counts)
    .map(({ word }) => word);
}

function first<T>(list: readonly T[], most: number): readonly T[] {
  return list.length > most ? list.slice(0, most) : list;
}
