import type { NodeKind } from '../../domain/global-id.ts';
import { fold } from '../../text/fold.ts';
import type { NameEntry } from './name-entry.ts';
import type { NameIndex } from './name-index.ts';

const MOST = 3;

/** The slugs of the things of these kinds that a wrong slug most likely meant: by slug, name, alias, ticker, then by a word of a name. */
export function suggestSlugs(names: NameIndex, kinds: readonly NodeKind[], value: string): string[] {
  const same = names.exact(value).filter(({ thing }) => kinds.includes(thing.kind));
  const similar = kinds.flatMap((kind) => names.similar(kind, value, MOST));
  const words = names.words.split(fold(value)).flatMap((word) => withWord(names, word, kinds));
  return [...new Set([...same, ...similar, ...words].map(({ thing }) => thing.slug))].slice(0, MOST);
}

/** A word of a name, spelt right or nearly so: `lumentum-holdings` still finds `lumentum`. */
function withWord({ words }: NameIndex, word: string, kinds: readonly NodeKind[]): NameEntry[] {
  if (word.length < 4) return [];
  return [word, ...words.similarTo(word)]
    .flatMap((near) => words.entriesWith(near))
    .filter(({ thing }) => kinds.includes(thing.kind));
}
