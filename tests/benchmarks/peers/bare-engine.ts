/** The floor of the embedded engine: it alone, which runs the statement of the body over HTTP. Run as a process of its own. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';

const [folder = '', port = '0'] = process.argv.slice(2);

async function serve(): Promise<void> {
  const store = await openEmbeddedStore({ path: ':memory:' });
  await loadFolder(store, folder);
  createServer(async (request, response) => {
    const { query, variables = {} } = JSON.parse(await text(request));
    const cypher = query.startsWith('{') ? 'RETURN 1 AS one' : query;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await store.read({ name: 'floor', cypher }, variables)));
  }).listen(Number(port), '127.0.0.1');
}

void serve();
process.once('SIGTERM', () => process.exit(0));
