import type { GraphStore } from '../../graph/graph-store.ts';
import { correctThing } from './edit-things.ts';
import { EDIT_KINDS } from './kinds.ts';
import type { EditDone } from './make-edit.ts';

/** What a register can tell of a firm. Lists replace those that the firm has; what is left out stays. */
export interface FirmFacts {
  readonly aliases?: readonly string[];
  /** `EXCHANGE:TICKER`, the main listing first. */
  readonly listings?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly note?: string;
}

/**
 * For programs that match firms with registers: corrects what they tell of one firm, as one edit under the actor's name.
 * `at` is the instant, ISO 8601 in UTC. Facts that the firm has already change nothing. Fails with EditRefused.
 */
export function editFirm(
  store: GraphStore,
  slug: string,
  facts: FirmFacts,
  author: { readonly actor: string; readonly at: string; readonly reason: string },
): Promise<EditDone> {
  const cells = Object.entries(facts).map(([column, fact]) => [column, Array.isArray(fact) ? fact.join(';') : fact]);
  const request = { ...author, expectedVersion: null, idempotency: null };
  return correctThing(store, EDIT_KINDS.firm, slug, Object.fromEntries(cells), request);
}
