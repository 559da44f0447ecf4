import { GraphQLError } from 'graphql';
import { createFormatError } from '../../../src/api/errors/format-error.ts';
import { openScenarioStore } from '../../../src/api/scenarios/open-scenario-store.ts';

/** Saves a scenario that takes 40 KB; says the failure as the API does. */
const [dataDir = ''] = process.argv.slice(2);
const store = await openScenarioStore({ dataDir, saving: true });
const formatError = createFormatError(
  () => 'an id',
  (_id, error) => console.error(error),
);
const answer = await store
  .add({
    ...{ id: 'a'.repeat(64), kind: 'SAVED', title: 'Wide', description: null, claims: [], forkOf: null },
    request: { scenario: { name: 'n'.repeat(40_000) }, baseline: null },
    ...{ savedAt: new Date().toISOString(), savedGraphVersion: '1' },
  })
  .catch((error: Error) => formatError({ message: '' }, new GraphQLError(error.message, { originalError: error })));
process.stdout.write(JSON.stringify(answer));
