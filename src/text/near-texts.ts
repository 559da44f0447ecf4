import { allowedEdits, editsWithin, SWAP } from './nearest.ts';
import { createSortedTexts, type SortedTexts } from './sorted-texts.ts';
import { type Looks, textsWithin } from './texts-within.ts';

/** Folded texts, each with a value, ready to be searched for those that differ by a mistyped letter or two. */
export interface NearTexts<V> {
  get(text: string): V | undefined;
  set(text: string, value: V): void;
  delete(text: string): void;
  /** Texts that begin with this one, itself left out, in their order. */
  beginningWith(text: string, limit: number): string[];
  /**
   * What `nearest` finds among all of them, the text itself left out. Most of them are not looked at. Where the looks run out, which
   * takes some hundred thousand texts and nothing near, what is three or four edits away may be missed.
   */
  near(text: string, limit: number, looks?: Looks): string[];
}

/** A look takes a microsecond or two: these hold nobody up. */
export const MOST_LOOKS = 10_000;

/** Nothing so long is a mistyped name. */
const LONGEST = 300;

/**
 * Kept forwards and backwards: of a few edits either the first half of a text has the lesser part, or the second half has, so that
 * a walk from either end need only go where a whole half nearly fits.
 */
export function createNearTexts<V>(): NearTexts<V> {
  const forwards = createSortedTexts<V>();
  const backwards = createSortedTexts<undefined>();
  return {
    get: forwards.get,
    set(text, value) {
      forwards.set(text, value);
      backwards.set(reversed(text), undefined);
    },
    delete(text) {
      forwards.delete(text);
      backwards.delete(reversed(text));
    },
    beginningWith: (text, limit) => beginningWith(forwards, text, limit),
    near: (text, limit, looks = { left: MOST_LOOKS }) =>
      text.length > LONGEST ? [] : near({ forwards, backwards }, text, limit, looks),
  };
}

function beginningWith(sorted: SortedTexts<unknown>, beginning: string, limit: number): string[] {
  const found: string[] = [];
  let text = sorted.atOrAfter(`${beginning}\0`);
  while (text?.startsWith(beginning) && found.length < limit) {
    found.push(text);
    text = sorted.atOrAfter(`${text}\0`);
  }
  return found;
}

interface BothWays {
  readonly forwards: SortedTexts<unknown>;
  readonly backwards: SortedTexts<undefined>;
}

/** One edit first: where that is enough there is no need to look further away. */
function near({ forwards, backwards }: BothWays, typed: string, limit: number, looks: Looks): string[] {
  const allowed = allowedEdits(typed);
  const found = new Map<string, number>();
  const add = (text: string) => {
    const edits = editsWithin(typed, text, allowed);
    if (edits !== null && edits > 0) found.set(text, edits);
  };
  for (let all = 1; all <= allowed && found.size < limit; all += 1) {
    const first = all >> 1;
    const half = typed.length >> 1;
    for (const text of textsWithin(forwards, typed, { half, first, all }, looks)) add(text);
    const fromEnd = { half: typed.length - half, first: all - first - 1, all };
    for (const text of textsWithin(backwards, reversed(typed), fromEnd, looks)) add(reversed(text));
  }
  if (allowed < SWAP && found.size < limit) {
    for (const text of rearranged(typed)) if (forwards.get(text) !== undefined) add(text);
  }
  return [...found]
    .sort(([a, edits], [b, others]) => edits - others || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

/** The letters in every other order; of a short text, in which a swap is more than the edits that it allows. */
function rearranged(text: string): Set<string> {
  const orders = (letters: readonly string[]): string[] =>
    letters.length < 2
      ? [letters.join('')]
      : letters.flatMap((letter, at) => orders(letters.toSpliced(at, 1)).map((rest) => letter + rest));
  return new Set(orders([...text]));
}

/** Unit by unit; a text put together with `+` would take twice the room. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
