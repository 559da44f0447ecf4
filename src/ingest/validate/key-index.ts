import { SPACES, type Space } from '../tables/space.ts';

export interface KeyPlace {
  readonly file: string;
  readonly line: number;
}

/** Every key of a folder by what it names, with the place of its row. */
export class KeyIndex {
  readonly #spaces = new Map<Space, Map<string, KeyPlace>>(SPACES.map((space) => [space, new Map()]));

  /** Adds a key, or gives the place of the row that already has it. */
  add(space: Space, key: string, place: KeyPlace): KeyPlace | null {
    const keys = this.keysOf(space);
    const taken = keys.get(key);
    if (taken !== undefined) return taken;
    keys.set(key, place);
    return null;
  }

  has(space: Space, key: string): boolean {
    return this.keysOf(space).has(key);
  }

  keysOf(space: Space): Map<string, KeyPlace> {
    const keys = this.#spaces.get(space) ?? new Map<string, KeyPlace>();
    this.#spaces.set(space, keys);
    return keys;
  }

  /** The other things that have this key, for a message that says what it is instead. */
  othersWith(key: string, but: Space): readonly Space[] {
    return SPACES.filter((space) => space !== but && this.has(space, key));
  }
}
