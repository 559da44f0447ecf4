import type { SearchField } from '../../domain/graph/connection.ts';
import { groupBy } from '../../domain/group-by.ts';
import { fieldAt, type NamedThing } from '../names/named-thing.ts';
import { wordsOf } from '../names/words-of.ts';
import type { Variant, Wanted } from './wanted-words.ts';

/** How a thing's names fit a text. */
export interface NameMatch {
  readonly thing: NamedThing;
  readonly field: SearchField;
  /** The text is one of its names. */
  readonly whole: boolean;
  /** The part of the text's words, weighted by how rare they are in names, that its names have: 0 to 1. */
  readonly share: number;
}

/** A typed word that a word of names stands for. */
interface Use {
  /** Its place in the text. */
  readonly at: number;
  /** Place of the variant among those of the typed word, the best first. */
  readonly rank: number;
  readonly variant: Variant;
}

/** A thing has a variant of a typed word in the name at this place. */
interface Fit extends Use {
  readonly place: number;
}

/** Compares things with what is wanted, by their own names alone: null where none fits. It takes as long as the names are. */
export function nameMatcher({ whole, words, total }: Wanted): (thing: NamedThing) => NameMatch | null {
  const uses = groupBy(
    words.flatMap(({ variants }, at) => variants.map((variant, rank) => ({ at, rank, variant }))),
    ({ variant }) => variant.word,
  );
  return (thing) => {
    const same = thing.names.indexOf(whole);
    if (same >= 0) return { thing, field: fieldAt(thing, same), whole: true, share: 1 };
    const [first, ...others] = bestFits(thing, uses);
    if (first === undefined) return null;
    const worth = ({ at, variant }: Fit) => (variant.worth * (words[at]?.weight ?? 0)) / total;
    const share = others.reduce((sum, fit) => sum + worth(fit), worth(first));
    const field = first.variant.similar ? 'SIMILAR_NAME' : fieldAt(thing, first.place);
    return { thing, field, whole: false, share };
  };
}

/** A typed word counts once: by its best variant, in the first name that has it. In the order of the text. */
function bestFits({ names }: NamedThing, uses: ReadonlyMap<string, readonly Use[]>): readonly Fit[] {
  const best = new Map<number, Fit>();
  names.forEach((name, place) => {
    for (const word of wordsOf(name)) {
      for (const use of uses.get(word) ?? []) {
        if (use.rank < (best.get(use.at)?.rank ?? Number.POSITIVE_INFINITY)) best.set(use.at, { ...use, place });
      }
    }
  });
  return [...best.values()].sort((a, b) => a.at - b.at);
}
