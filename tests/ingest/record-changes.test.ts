import { expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import type { ThingChange } from '../../src/ingest/edit/thing-change.ts';
import { recordChanges } from '../../src/ingest/history/record-changes.ts';
import { BATCH } from '../../src/ingest/load/write.ts';
import { describeOnEmbedded } from '../support/stores.ts';
import { ask, change } from './graph-of.ts';

const AUTHOR = { actor: 'import', at: '2026-12-01T08:00:00.000Z', reason: null };
const COUNT = 2 * BATCH + 1;
const CHANGES = Array.from({ length: COUNT }, (_, at): ThingChange => {
  return { kind: 'Firm', key: `f${at}`, action: 'IMPORT', before: null, after: { name: `Firm ${at}` } };
});

describeOnEmbedded('entries of the history', (open) => {
  /** Rows of each statement that adds entries. */
  const recording = async (store: GraphStore) => {
    const rows: number[] = [];
    await store.write((transaction) => {
      const run: typeof transaction.run = (statement, parameters = {}) => {
        if (Array.isArray(parameters.rows)) rows.push(parameters.rows.length);
        return transaction.run(statement, parameters);
      };
      return recordChanges({ run }, CHANGES, 1, AUTHOR);
    });
    return rows;
  };

  test('are written in batches, and numbered in their order from one to the next', async () => {
    const store = await open();
    await change(store, "CREATE (state:GraphState {id: 'graph', version: 1})");
    expect(await recording(store)).toEqual([BATCH, BATCH, 1]);
    const entries = await ask(store, 'MATCH (c:Change) RETURN c.seq AS seq, c.key AS key ORDER BY seq');
    expect(entries).toEqual(CHANGES.map(({ key }, at) => ({ seq: at + 1, key })));
  });
});
