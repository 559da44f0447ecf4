import type { NodeKind } from '../../domain/global-id.ts';
import { memoBy } from '../../economics/memo.ts';
import type { Named } from '../../queries/names/named.ts';
import { fold } from '../../text/fold.ts';
import { firstWhere } from '../../text/sorted-texts.ts';
import type { Looks } from '../../text/texts-within.ts';
import { type NamedThing, namedThing } from './named-thing.ts';
import { createWholeNames } from './whole-names.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** Every name of the graph, ready to be looked up and compared. */
export interface NameIndex {
  /** Null where nothing of the kind has the slug. */
  find(kind: NodeKind, slug: string): NamedThing | null;
  /** Things of a kind with a whole name that is this text, but for case, accents and spaces; by slug. */
  exact(kind: NodeKind, text: string): readonly NamedThing[];
  /** Things of a kind with a whole name that is nearly this text, nearest first: those of so many names. */
  similar(kind: NodeKind, text: string, limit: number, looks: Looks): readonly (readonly NamedThing[])[];
  /** How many names there are in all. */
  names(): number;
  readonly words: WordIndex;
}

/** A name index that follows the graph. Each change takes effect at once, and costs as much however many things there are. */
export interface GrowingNameIndex extends NameIndex {
  /** Adds a thing, in the place of the one that is known by its kind and slug. */
  put(named: Named): void;
  remove(kind: NodeKind, slug: string): void;
}

export function createNameIndex(things: Iterable<Named> = []): GrowingNameIndex {
  const ofKind = memoBy((kind: NodeKind) => kind, createWholeNames);
  const words = createWordIndex();
  let names = 0;

  function find(kind: NodeKind, slug: string): NamedThing | null {
    const things = ofKind(kind).with(fold(slug));
    const found = things[firstWhere(things.length, (at) => (things[at]?.slug ?? slug) >= slug)];
    return found?.slug === slug ? found : null;
  }

  function remove(kind: NodeKind, slug: string): void {
    const known = find(kind, slug);
    if (known === null) return;
    ofKind(kind).remove(known);
    words.remove(known);
    names -= known.names.length;
  }

  function put(named: Named): void {
    remove(named.kind, named.slug);
    const thing = namedThing(named);
    ofKind(thing.kind).add(thing);
    words.add(thing);
    names += thing.names.length;
  }

  for (const thing of things) put(thing);
  return {
    find,
    exact: (kind, text) => ofKind(kind).with(fold(text)),
    similar: (kind, text, limit, looks) => ofKind(kind).similar(fold(text), limit, looks).map(ofKind(kind).with),
    names: () => names,
    words,
    put,
    remove,
  };
}
