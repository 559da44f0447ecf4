import type { NodeKind } from '../../domain/global-id.ts';
import { fold } from '../../text/fold.ts';
import { MOST_LOOKS } from '../../text/near-texts.ts';
import { firstWhere } from '../../text/sorted-texts.ts';
import type { NameIndex } from './name-index.ts';
import type { NamedThing } from './named-thing.ts';

const MOST = 3;

/** The slugs of the things of these kinds that a wrong slug most likely meant: by slug, name, alias, ticker, then by a word of a name. */
export function suggestSlugs(names: NameIndex, kinds: readonly NodeKind[], value: string): string[] {
  const found = new Set<string>();
  for (const things of likely(names, kinds, value)) {
    for (const { slug } of things) if (found.size < MOST) found.add(slug);
    if (found.size === MOST) break;
  }
  return [...found];
}

/** The likeliest first. Of things that are as likely no more than can be told of, however many have a name or a word. */
function* likely(names: NameIndex, kinds: readonly NodeKind[], value: string): Generator<readonly NamedThing[]> {
  const looks = { left: MOST_LOOKS };
  for (const kind of kinds) yield names.exact(kind, value).slice(0, MOST);
  for (const kind of kinds) {
    for (const things of names.similar(kind, value, MOST, looks)) yield things.slice(0, MOST);
  }
  for (const word of names.words.split(fold(value))) {
    // A shorter word says too little.
    if (word.length < 4) continue;
    for (const kind of kinds) yield withWord(names, kind, word);
    for (const near of names.words.similarTo(word, looks)) {
      for (const kind of kinds) yield withWord(names, kind, near);
    }
  }
}

/** The first things of a kind with a word: `lumentum-holdings` still finds `lumentum`. */
function withWord({ words }: NameIndex, kind: NodeKind, word: string): readonly NamedThing[] {
  const things = words.thingsWith(word);
  const start = firstWhere(things.length, (at) => (things[at]?.kind ?? kind) >= kind);
  return things.slice(start, start + MOST).filter((thing) => thing.kind === kind);
}
