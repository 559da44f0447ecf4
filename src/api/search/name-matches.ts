import type { SearchField } from '../../domain/graph/connection.ts';
import type { Named } from '../../queries/names/all-names.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from '../names/name-entry.ts';
import type { NameIndex } from '../names/name-index.ts';

/** How a thing's names fit a text. */
export interface NameMatch {
  readonly thing: Named;
  readonly field: SearchField;
  /** The text is one of its names. */
  readonly whole: boolean;
  /** The part of the text's words, weighted by how rare they are in names, that its names have: 0 to 1. */
  readonly share: number;
}

/** How much of a word's weight counts where the name has it as typed, continues it, or differs by a letter or two. */
const AS_TYPED = 1;
const CONTINUED = 0.9;
const SIMILAR = 0.85;

/** Shorter words are begun and misspelt by too many others. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_MISSPELT = 4;

interface Found {
  readonly entry: NameEntry;
  readonly worth: number;
  readonly field: SearchField;
}

/** Every thing with a name that fits, once. */
export function nameMatches(names: NameIndex, text: string): NameMatch[] {
  const matches = new Map<Named, NameMatch>();
  for (const { thing, field } of names.exact(text)) {
    if (!matches.has(thing)) matches.set(thing, { thing, field, whole: true, share: 1 });
  }
  for (const match of wordMatches(names, text)) {
    if (!matches.has(match.thing)) matches.set(match.thing, match);
  }
  return [...matches.values()];
}

function wordMatches(names: NameIndex, text: string): NameMatch[] {
  const words = [...new Set(names.words.split(fold(text)))];
  const weights = words.map((word) => rarity(names, word));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const matches = new Map<Named, NameMatch>();
  words.forEach((word, index) => {
    for (const { entry, worth, field } of bestPerThing(findWord(names, word))) {
      const known = matches.get(entry.thing);
      const share = (known?.share ?? 0) + (worth * (weights[index] ?? 0)) / total;
      matches.set(entry.thing, { thing: entry.thing, field: known?.field ?? field, whole: false, share });
    }
  });
  return [...matches.values()];
}

/** Inverse frequency among names, as in full-text search. */
function rarity({ words, entries }: NameIndex, word: string): number {
  return Math.log(1 + entries.length / Math.max(1, words.entriesWith(word).length));
}

function findWord({ words }: NameIndex, word: string): Found[] {
  const found = (near: string, worth: number, field?: SearchField): Found[] =>
    words.entriesWith(near).map((entry) => ({ entry, worth, field: field ?? entry.field }));
  const typed = found(word, AS_TYPED);
  const begun = word.length < SHORTEST_BEGINNING ? [] : words.beginningWith(word);
  const misspelt = typed.length > 0 || word.length < SHORTEST_MISSPELT ? [] : words.similarTo(word);
  return [
    ...typed,
    ...begun.flatMap((near) => found(near, CONTINUED)),
    ...misspelt.flatMap((near) => found(near, SIMILAR, 'SIMILAR_NAME')),
  ];
}

/** A thing counts once a word: by the name that fits best. */
function bestPerThing(found: readonly Found[]): Found[] {
  const best = new Map<Named, Found>();
  for (const one of found) if ((best.get(one.entry.thing)?.worth ?? 0) < one.worth) best.set(one.entry.thing, one);
  return [...best.values()];
}
