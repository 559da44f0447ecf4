import { expect, it } from 'vitest';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnNeo4j } from '../../support/stores.ts';
import { startProxy } from '../../support/tcp-proxy.ts';
import { SMALL, writeFolder } from '../small-folder.ts';
import { expectWhole } from './whole.ts';
import { writeNumber } from './write-number.ts';

const EDITS = 30;

describeOnNeo4j('a connection that breaks', (open, login) => {
  it('in the middle of edits loses none that was acknowledged, leaves none half done, and makes none twice', async () => {
    const direct = await open();
    await loadFolder(direct, await writeFolder(SMALL));
    const { version: before } = await expectWhole(direct);
    const proxy = await startProxy(Number(new URL(login().uri).port));
    const store = await openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${proxy.port}` });
    // Cuts fall on whatever a transaction is doing: they have another rhythm than the edits.
    const cutting = setInterval(proxy.cut, 37);
    const failures: unknown[] = [];
    try {
      for (let number = 1; number <= EDITS; number += 1) {
        if (number === EDITS - 5) clearInterval(cutting);
        const { graphVersion } = await untilAcknowledged(store, number, failures);
        expect((await expectWhole(direct)).version).toBeGreaterThanOrEqual(graphVersion);
      }
    } finally {
      clearInterval(cutting);
      await store.close();
      await proxy.close();
    }
    // Each edit has a key of its own: sent again after a lost answer, it took effect once.
    expect((await expectWhole(direct)).version).toBe(before + EDITS);
    expect(failures.length).toBeGreaterThan(0);
  }, 240_000);
});

async function untilAcknowledged(
  store: Awaited<ReturnType<typeof openNeo4jStore>>,
  number: number,
  failures: unknown[],
) {
  for (;;) {
    try {
      return await writeNumber(store, number);
    } catch (error) {
      failures.push(error);
      if (failures.length > 300) throw error;
    }
  }
}
