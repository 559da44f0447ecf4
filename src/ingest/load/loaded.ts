import type { EditsMet } from './edits/edits-met.ts';
import type { Counts } from './load-report.ts';
import type { Compared } from './plan-writes.ts';

export interface Loaded extends Counts {
  readonly version: number;
  readonly byName: ReadonlyMap<string, Counts>;
  readonly edits: EditsMet;
}

/** The counts and what became of edits, with the version that a statement answered. */
export function loaded({ tally, standing }: Compared, rows: readonly { readonly version?: unknown }[]): Loaded {
  const { kept, replaced } = standing.edits;
  const version = Number(rows[0]?.version ?? 0);
  const [added, changed, unchanged] = [tally.total('added'), tally.total('changed'), tally.total('unchanged')];
  const edits = { kept, replaced, retracted: standing.retracted.met };
  return { version, added, changed, unchanged, byName: tally.byName, edits };
}
