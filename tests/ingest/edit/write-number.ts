import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditDone } from '../../../src/ingest/edit/make-edit.ts';

/** The edit with this number: a note, and every fifth time twenty firms. Its number makes it take effect once. */
export function writeNumber(store: GraphStore, number: number): Promise<EditDone> {
  const request = {
    ...{ actor: 'writer', at: '2026-11-25T08:00:00.000Z', reason: null, expectedVersion: null },
    limits: { timeoutMs: 20_000 },
    idempotency: { key: String(number), input: String(number) },
  };
  if (number % 5 !== 0) return correctThing(store, EDIT_KINDS.firm, 'lumen', { note: `n${number}` }, request);
  const rows = Array.from({ length: 20 }, (_, index) => `bulk-${number}-${index},Bulk ${number} ${index}`);
  return bulkAdd(store, [{ name: 'firms.csv', csv: `slug,name\n${rows.join('\n')}\n` }], false, request);
}
