import { expect, it } from 'vitest';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnNeo4j } from '../../support/stores.ts';
import { startProxy } from '../../support/tcp-proxy.ts';
import { SMALL, writeFolder } from '../small-folder.ts';
import { expectWhole } from './whole.ts';
import { writeNumber } from './write-number.ts';

const EDITS = 10;

describeOnNeo4j('a connection that breaks', (open, login) => {
  it('in the middle of edits loses none that was acknowledged, leaves none half done, and makes none twice', async () => {
    const direct = await open();
    await loadFolder(direct, await writeFolder(SMALL));
    const { version: before } = await expectWhole(direct);
    const proxy = await startProxy(Number(new URL(login().uri).port));
    const store = await openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${proxy.port}` });
    const failures: unknown[] = [];
    let broken = 0;
    const cut = () => {
      broken += proxy.cut();
    };
    for (let number = 1; number <= EDITS; number += 1) {
      // One cut for each edit, each at another moment of it; what comes after may go through.
      setTimeout(cut, (number * 13) % 120);
      const { graphVersion } = await untilAcknowledged(store, number, failures);
      if (number % 5 === 0) expect((await expectWhole(direct)).version).toBeGreaterThanOrEqual(graphVersion);
    }
    await store.close();
    await proxy.close();
    // Each edit has a key of its own: sent again after a lost answer, it took effect once.
    expect((await expectWhole(direct)).version).toBe(before + EDITS);
    expect(broken).toBeGreaterThan(0);
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
      if (failures.length > 100) throw error;
    }
  }
}
