import type { Counts } from './load-report.ts';
import type { Tally } from './tally.ts';

export interface Loaded extends Counts {
  readonly version: number;
  readonly byName: ReadonlyMap<string, Counts>;
}

/** The counts, with the version that a statement answered. */
export function loaded(tally: Tally, rows: readonly { readonly version?: unknown }[]): Loaded {
  const version = Number(rows[0]?.version ?? 0);
  const [added, changed, unchanged] = [tally.total('added'), tally.total('changed'), tally.total('unchanged')];
  return { version, added, changed, unchanged, byName: tally.byName };
}
