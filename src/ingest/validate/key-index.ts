import { SPACES, type Space } from '../tables/space.ts';

export interface KeyPlace {
  readonly file: string;
  readonly line: number;
}

/** Lines that a file may have: a place is kept as one small integer, because a large folder has a million keys. */
const LINES = 2 ** 26;

/** Every key of a folder by what it names, with the place of its row. */
export class KeyIndex {
  readonly #spaces = new Map<Space, Map<string, number>>(SPACES.map((space) => [space, new Map()]));
  readonly #files: string[] = [];
  readonly #elsewhere = new Map<Space, ReadonlySet<string>>();

  #mergedInto: ReadonlyMap<string, string> = new Map();

  /** Adds a key, or gives the place of the row that already has it. */
  add(space: Space, key: string, { file, line }: KeyPlace): KeyPlace | null {
    const keys = this.#keysOf(space);
    const taken = keys.get(key);
    if (taken === undefined) keys.set(key, this.#numberOf(file) * LINES + line);
    return taken === undefined ? null : { file: this.#files[Math.floor(taken / LINES)] ?? '', line: taken % LINES };
  }

  /** Admits keys that no row of the folder has and that may be referred to nevertheless. */
  admit(space: Space, keys: Iterable<string>): void {
    this.#elsewhere.set(space, new Set(keys));
  }

  /** Learns of firms that became part of others: none of them may be referred to any more. */
  follow(mergedInto: ReadonlyMap<string, string>): void {
    this.#mergedInto = mergedInto;
  }

  /** What a thing of this key became part of. */
  successorOf(space: Space, key: string): string | undefined {
    return space === 'firm' ? this.#mergedInto.get(key) : undefined;
  }

  has(space: Space, key: string): boolean {
    return this.#keysOf(space).has(key) || this.#elsewhere.get(space)?.has(key) === true;
  }

  keys(space: Space): Iterable<string> {
    return [...this.#keysOf(space).keys(), ...(this.#elsewhere.get(space) ?? [])];
  }

  /** The other things that have this key, for a message that says what it is instead. */
  othersWith(key: string, but: Space): readonly Space[] {
    return SPACES.filter((space) => space !== but && this.has(space, key));
  }

  #keysOf(space: Space): Map<string, number> {
    const keys = this.#spaces.get(space) ?? new Map<string, number>();
    this.#spaces.set(space, keys);
    return keys;
  }

  #numberOf(file: string): number {
    if (this.#files.at(-1) !== file) this.#files.push(file);
    return this.#files.length - 1;
  }
}
