/** Something that a person should decide. */
export interface Review {
  /** Line of the file. */
  readonly line: number;
  /** The record's LEI, CIK or Wikidata id. */
  readonly key: string;
  readonly name: string;
  /** The firm that may be meant. */
  readonly firm: string;
  /** 0 to 1; see the table of matching. */
  readonly confidence: number;
  /** Why it was not done, without a full stop. */
  readonly reason: string;
}

/** A record that could not be read, and where. */
export interface Unreadable {
  readonly line: number;
  readonly message: string;
}

/** A list that is counted in full and kept up to a bound, so that a bad file cannot fill the memory. */
export class BoundedList<T> {
  readonly items: T[] = [];
  count = 0;
  readonly #bound: number;

  constructor(bound = 1_000) {
    this.#bound = bound;
  }

  add(item: T): void {
    this.count += 1;
    if (this.items.length < this.#bound) this.items.push(item);
  }
}
