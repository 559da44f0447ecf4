import type { Looks } from '../../text/texts-within.ts';
import type { NamedThing } from './named-thing.ts';
import { createThingsByText } from './things-by-text.ts';
import { wordCounts, wordsOf } from './words-of.ts';

/** The words of all names, and which things have them. */
export interface WordIndex {
  /** The words of a text, folded as those of the index. */
  split(text: string): readonly string[];
  /** The things with a name that has the word, by kind and slug. */
  thingsWith(word: string): readonly NamedThing[];
  /** How many names have the word. */
  namesWith(word: string): number;
  /** Words of names that begin with this one; itself left out. */
  beginningWith(word: string): readonly string[];
  /** Words of names that differ from this one by a mistyped letter or two. */
  similarTo(word: string, looks: Looks): readonly string[];
}

/** A word index that follows the things. */
export interface GrowingWordIndex extends WordIndex {
  add(thing: NamedThing): void;
  remove(thing: NamedThing): void;
}

/** Near words beyond these are as good as random. */
const MOST_SIMILAR = 8;
const MOST_CONTINUATIONS = 20;

export function createWordIndex(): GrowingWordIndex {
  const words = createThingsByText(({ names }, word) => names.filter((name) => wordsOf(name).includes(word)).length);
  return {
    split: wordsOf,
    thingsWith: words.with,
    namesWith: words.names,
    beginningWith: (word) => words.beginningWith(word, MOST_CONTINUATIONS),
    similarTo: (word, looks) => words.near(word, MOST_SIMILAR, looks),
    add(thing) {
      for (const [word, names] of wordCounts(thing)) words.add(word, thing, names);
    },
    remove(thing) {
      for (const [word, names] of wordCounts(thing)) words.remove(word, thing, names);
    },
  };
}
