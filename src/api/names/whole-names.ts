import type { Looks } from '../../text/texts-within.ts';
import type { NamedThing } from './named-thing.ts';
import { createThingsByText, type ThingsByText } from './things-by-text.ts';

/** The whole names of things of one kind. */
export interface WholeNames extends Pick<ThingsByText, 'with'> {
  /** Names that are nearly this folded text, nearest first. */
  similar(folded: string, limit: number, looks: Looks): readonly string[];
  add(thing: NamedThing): void;
  remove(thing: NamedThing): void;
}

export function createWholeNames(): WholeNames {
  const names = createThingsByText((thing, text) => thing.names.filter((name) => name === text).length);
  return {
    with: names.with,
    similar: names.near,
    add(thing) {
      for (const name of new Set(thing.names)) names.add(name, thing, 1);
    },
    remove(thing) {
      for (const name of new Set(thing.names)) names.remove(name, thing, 1);
    },
  };
}
