import { createNearTexts, type NearTexts } from '../../text/near-texts.ts';
import { firstWhere } from '../../text/sorted-texts.ts';
import { byKindAndSlug, type NamedThing } from './named-thing.ts';

/** Things by a text that they have: a whole name, or a word of one. */
export interface ThingsByText extends Pick<NearTexts<unknown>, 'beginningWith' | 'near'> {
  /** By kind and slug. */
  with(text: string): readonly NamedThing[];
  /** How many names have the text. */
  names(text: string): number;
  /** @param names how many of the thing's names have the text */
  add(text: string, thing: NamedThing, names: number): void;
  remove(text: string, thing: NamedThing, names: number): void;
}

/** The things with a text that several have. */
interface Several {
  readonly things: NamedThing[];
  names: number;
}

/**
 * Most texts are of one thing alone, which is kept without anything around it.
 * @param namesWith counts the names of one thing that have a text
 */
export function createThingsByText(namesWith: (thing: NamedThing, text: string) => number): ThingsByText {
  const texts = createNearTexts<NamedThing | Several>();
  return {
    beginningWith: texts.beginningWith,
    near: texts.near,
    with(text) {
      const known = texts.get(text);
      if (known === undefined) return [];
      return isSeveral(known) ? known.things : [known];
    },
    names(text) {
      const known = texts.get(text);
      if (known === undefined) return 0;
      return isSeveral(known) ? known.names : namesWith(known, text);
    },
    add(text, thing, names) {
      const known = texts.get(text);
      if (known === undefined) texts.set(text, thing);
      else if (isSeveral(known)) insert(known, thing, names);
      else {
        const several = { things: [known], names: namesWith(known, text) };
        insert(several, thing, names);
        texts.set(text, several);
      }
    },
    remove(text, thing, names) {
      const known = texts.get(text);
      if (known === undefined) return;
      if (isSeveral(known)) drop(known, thing, names);
      if (!isSeveral(known) || known.things.length === 0) texts.delete(text);
    },
  };
}

function isSeveral(known: NamedThing | Several): known is Several {
  return 'things' in known;
}

function insert(known: Several, thing: NamedThing, names: number): void {
  known.things.splice(placeOf(known, thing), 0, thing);
  known.names += names;
}

function drop(known: Several, thing: NamedThing, names: number): void {
  const place = placeOf(known, thing);
  if (known.things[place] !== thing) return;
  known.things.splice(place, 1);
  known.names -= names;
}

function placeOf({ things }: Several, thing: NamedThing): number {
  return firstWhere(things.length, (at) => byKindAndSlug(things[at] ?? thing, thing) >= 0);
}
