import { expect, it } from 'vitest';
import { beginLoad } from '../../src/ingest/load/state-statements.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { askOne } from '../ingest/graph-of.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { describeOnNeo4j } from '../support/stores.ts';
import { runProgram } from './run-program.ts';

describeOnNeo4j('the command that loads, after a load that was killed', (open, login) => {
  it('is refused, names the option that takes back, and does so with it', { timeout: 120_000 }, async () => {
    const [store, folder] = [await open(), await writeFolder(SMALL)];
    await loadFolder(store, folder);
    await store.write((transaction) => transaction.run(beginLoad));
    const { uri, username, password, database } = login();
    const environment = {
      ...{ GRAPH_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      NEO4J_DATABASE: database,
    };
    const refused = await runProgram(['seed', folder], environment);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('`npm run seed -- --recover`') });
    const recovered = await runProgram(['seed', folder, '--recover'], environment);
    expect(recovered).toMatchObject({ code: 0, output: expect.stringContaining('nothing changed') });
    expect(await askOne(store, "MATCH (state:GraphState {id: 'graph'}) RETURN state.loading")).toBeNull();
  });
});
