import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { GraphTransaction } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open-store.ts';
import { beginSteps } from '../../src/ingest/load/begin-load.ts';
import { takeBack, UNFINISHED } from '../../src/ingest/load/take-back.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { prepareGraph } from '../../src/ingest/prepare-graph.ts';
import { askOne } from '../ingest/graph-of.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { describeOnNeo4j } from '../support/stores.ts';
import { runProgram } from './run-program.ts';

const LOADING = "MATCH (state:GraphState {id: 'graph'}) RETURN state.loading";
/** One begins to wait for the other's lock within this, in milliseconds. */
const HELD_MS = 200;

describeOnNeo4j('the command that loads, after a load that was killed', (open, login) => {
  it('is refused, names the option that takes back, and does so with it', { timeout: 120_000 }, async () => {
    const [store, folder] = [await open(), await writeFolder(SMALL)];
    await loadFolder(store, folder);
    await store.write(beginSteps);
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
      const load = await beginSteps(transaction);
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
});
