import type { Problem } from '../problem.ts';

/** How the rows of one label or relationship type compared with the graph. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What a load did. */
export interface LoadReport extends Counts {
  /** Of the graph after the load; raised by one if anything was added or changed. */
  readonly version: number;
  /** By label and relationship type, in the order of loading. */
  readonly byName: ReadonlyMap<string, Counts>;
  readonly warnings: readonly Problem[];
}

/** Counts rows while a plan is compared with the graph. */
export class Tally {
  readonly #byName = new Map<string, Record<keyof Counts, number>>();

  count(name: string, outcome: keyof Counts): void {
    const counts = this.#byName.get(name) ?? { added: 0, changed: 0, unchanged: 0 };
    counts[outcome] += 1;
    this.#byName.set(name, counts);
  }

  get byName(): ReadonlyMap<string, Counts> {
    return this.#byName;
  }

  total(outcome: keyof Counts): number {
    return [...this.#byName.values()].reduce((sum, counts) => sum + counts[outcome], 0);
  }
}
