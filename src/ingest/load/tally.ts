import type { ReportProgress } from '../progress.ts';
import type { Counts } from './load-report.ts';

/** Rows between two reports of progress. */
const STEP = 5_000;

/** Counts rows while a plan is compared with the graph, and reports how far that has come. */
export class Tally {
  readonly #byName = new Map<string, Record<keyof Counts, number>>();
  readonly #total: number;
  readonly #progress: ReportProgress;
  #done = 0;

  constructor(total: number, progress: ReportProgress) {
    this.#total = total;
    this.#progress = progress;
  }

  count(name: string, outcome: keyof Counts): void {
    const counts = this.#byName.get(name) ?? { added: 0, changed: 0, unchanged: 0 };
    counts[outcome] += 1;
    this.#byName.set(name, counts);
    this.#done += 1;
    if (this.#done % STEP !== 0 && this.#done !== this.#total) return;
    this.#progress({ phase: 'write', what: name, done: this.#done, total: this.#total });
  }

  get byName(): ReadonlyMap<string, Counts> {
    return this.#byName;
  }

  total(outcome: keyof Counts): number {
    return [...this.#byName.values()].reduce((sum, counts) => sum + counts[outcome], 0);
  }
}
