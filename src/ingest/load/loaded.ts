import type { EditsMet } from './edits/edits-met.ts';
import type { Counts } from './load-report.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';

export interface Loaded extends Counts {
  readonly version: number;
  readonly byName: ReadonlyMap<string, Counts>;
  readonly edits: EditsMet;
}

/** The counts and what became of edits, with the version that a statement answered. */
export function loaded(
  tally: Tally,
  { edits: { kept, replaced }, retracted }: Standing,
  rows: readonly { readonly version?: unknown }[],
): Loaded {
  const version = Number(rows[0]?.version ?? 0);
  const [added, changed, unchanged] = [tally.total('added'), tally.total('changed'), tally.total('unchanged')];
  const edits = { kept, replaced, retracted: retracted.met };
  return { version, added, changed, unchanged, byName: tally.byName, edits };
}
