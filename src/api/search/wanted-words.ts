import { fold } from '../../text/fold.ts';
import { MOST_LOOKS } from '../../text/near-texts.ts';
import type { Looks } from '../../text/texts-within.ts';
import type { NameIndex } from '../names/name-index.ts';

/** A word of names that stands for one of the words typed. */
export interface Variant {
  readonly word: string;
  /** How much of the typed word's weight it counts. */
  readonly worth: number;
  /** Whether it differs by a mistyped letter or two. */
  readonly similar: boolean;
}

/** One of the words typed. */
export interface WantedWord {
  /** The rarer in names, the more. */
  readonly weight: number;
  /** The best first. */
  readonly variants: readonly Variant[];
}

/** What is looked for in names. */
export interface Wanted {
  /** The whole text, folded. */
  readonly whole: string;
  /** In the order of the text. */
  readonly words: readonly WantedWord[];
  /** The weight of all words together. */
  readonly total: number;
}

/** How much of a word's weight counts where the name has it as typed, continues it, or differs by a letter or two. */
const AS_TYPED = 1;
const CONTINUED = 0.9;
const SIMILAR = 0.85;

/** Shorter words are begun and misspelt by too many others. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_MISSPELT = 4;

export function wantedOf(names: NameIndex, text: string): Wanted {
  const whole = fold(text);
  // All words share what may be looked at for mistyped ones.
  const looks = { left: MOST_LOOKS };
  const words = [...new Set(names.words.split(whole))].map((word) => ({
    weight: rarity(names, word),
    variants: variantsOf(names, word, looks),
  }));
  return { whole, words, total: words.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Inverse frequency among names, as in full-text search. */
function rarity({ words, names }: NameIndex, word: string): number {
  return Math.log(1 + names() / Math.max(1, words.namesWith(word)));
}

function variantsOf({ words }: NameIndex, word: string, looks: Looks): Variant[] {
  const isKnown = words.thingsWith(word).length > 0;
  const begun = word.length < SHORTEST_BEGINNING ? [] : words.beginningWith(word);
  const misspelt = isKnown || word.length < SHORTEST_MISSPELT ? [] : words.similarTo(word, looks);
  return [
    ...(isKnown ? [{ word, worth: AS_TYPED, similar: false }] : []),
    ...begun.map((near) => ({ word: near, worth: CONTINUED, similar: false })),
    ...misspelt.map((near) => ({ word: near, worth: SIMILAR, similar: true })),
  ];
}
