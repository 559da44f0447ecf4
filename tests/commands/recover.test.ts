import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { GraphStore, GraphTransaction } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open-store.ts';
import { beginSteps } from '../../src/ingest/load/begin-load.ts';
import { takeBack, takeBackUnfinished, UNFINISHED } from '../../src/ingest/load/take-back.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { prepareGraph } from '../../src/ingest/prepare-graph.ts';
import { ask, askOne, graphOf } from '../ingest/graph-of.ts';
import { SMALL, withRow, writeFolder } from '../ingest/small-folder.ts';
import { describeOnNeo4j } from '../support/stores.ts';
import { runProgram } from './run-program.ts';

const LOADING = "MATCH (state:GraphState {id: 'graph'}) RETURN state.loading";
/** One begins to wait for the other's lock within this, in milliseconds. */
const HELD_MS = 200;
/** Transactions that wait for the lock of another one. */
const WAITING = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";

describeOnNeo4j('the command that loads, after a load that was killed', (open, login) => {
  it('is refused, names the option that takes back, and does so with it', { timeout: 120_000 }, async () => {
    const [store, folder] = [await open(), await writeFolder(SMALL)];
    await loadFolder(store, folder);
    await store.write((transaction) => beginSteps(transaction, 'killed'));
    const { uri, username, password, database } = login();
    const environment = {
      ...{ GRAPH_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      NEO4J_DATABASE: database,
    };
    const refused = await runProgram(['seed', folder], environment);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('`npm run seed -- --recover`') });
    const recovered = await runProgram(['seed', folder, '--recover'], environment);
    expect(recovered).toMatchObject({ code: 0, output: expect.stringContaining('nothing changed') });
    expect(await askOne(store, LOADING)).toBeNull();
  });

  it('is refused too where both begin at once, and lifts no mark but that of the load that it takes back', async () => {
    const [store, other] = [await open(), await openNeo4jStore(login())];
    await prepareGraph(store);
    const begin = async (transaction: GraphTransaction) => {
      const load = await beginSteps(transaction, 'mine');
      await pause(HELD_MS);
      return load;
    };
    const both = await Promise.allSettled([store.write(begin), other.write(begin)]);
    const [begun] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.value] : []));
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toEqual([expect.objectContaining({ kind: 'CONFLICT', message: UNFINISHED })]);
    await takeBack(other, Number(begun) - 1);
    expect(await askOne(store, LOADING)).toBe(true);
    await takeBack(other, Number(begun));
    expect(await askOne(store, LOADING)).toBeNull();
    await other.close();
  });

  it('takes back a load that goes on, the step that runs meanwhile too, and makes it fail', async () => {
    const [store, other] = [await open(), await openNeo4jStore(login())];
    await loadFolder(store, await writeFolder(SMALL));
    const before = await graphOf(store);
    let written = 0;
    const write: GraphStore['write'] = async (work, options) => {
      written += 1;
      if (written !== 2) return store.write(work, options);
      let [taking, isOver]: [Promise<void> | undefined, boolean] = [undefined, false];
      const step = await store.write(async (transaction) => {
        const value = await work(transaction);
        taking = takeBackUnfinished(other, true).finally(() => {
          isOver = true;
        });
        // The step ends once the other one waits for it; one that does not wait is over before.
        while (!isOver && (await ask(store, WAITING)).length === 0) await pause(10);
        return value;
      }, options);
      await taking;
      return step;
    };
    const folder = await writeFolder(withRow('markets.csv', 'more,More'));
    await expect(loadFolder({ ...store, write }, folder, { stepsAbove: 0 })).rejects.toMatchObject({
      kind: 'CONFLICT',
      message: expect.stringContaining('took back what this load had added'),
    });
    expect(await graphOf(store)).toEqual(before);
    expect(await askOne(store, LOADING)).toBeNull();
    await other.close();
  });
});
