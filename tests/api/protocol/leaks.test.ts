import { expect, it } from 'vitest';
import type { GraphStore, Statement } from '../../../src/graph/graph-store.ts';
import { listeningServer } from '../../support/http.ts';
import { send, sendJson } from '../../support/send.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

const LEAKS = /cypher|grafeo|neo4j|gql|syntax|invalid input|node_modules|\n\s+at |\.ts:\d/i;

/** The real database, which is asked what it cannot read. */
function misspeaking(store: GraphStore): GraphStore {
  const misspelt = (statement: Statement) => ({ ...statement, cypher: `${statement.cypher} ]] MATCH (n:Secret {` });
  return {
    ...store,
    read: (statement, parameters, options) => store.read(misspelt(statement), parameters, options),
    write: (work, options) =>
      store.write(
        (open) => work({ run: (statement, parameters) => open.run(misspelt(statement), parameters) }),
        options,
      ),
  };
}

describeOnBothEngines('a server whose database cannot read what it is asked', (open) => {
  const listening = listeningServer(async () => misspeaking(await open()));

  it.each([
    ['/graphql', { query: '{ graphVersion firms(first: 1) { totalCount } }' }],
    ['/graphql', { query: '{ profitRedistribution { years } }' }],
    ['/federation', { query: '{ graphVersion }' }],
    ['/graphql/stream', { query: 'subscription { redistributionProgress { done } }' }],
    [
      '/mcp',
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search_graph', arguments: { text: 'laser' } } },
    ],
  ])('says at %s that it went wrong, by an id, and nothing of the database: %o', async (path, body) => {
    const accept = path === '/graphql' ? 'application/json' : 'application/json, text/event-stream';
    const { text } = await sendJson(listening().address, path, body, { accept });
    expect(text).toMatch(/INTERNAL_SERVER_ERROR|went wrong on our side/);
    expect(text).not.toMatch(LEAKS);
  });

  it.each(['/export/default.csv', '/export/graph/firms.ndjson', '/export/graph/claims.csv'])(
    'says so at %s too',
    async (path) => {
      const { status, text } = await send(listening().address, path);
      expect(status).toBe(500);
      expect(text).toContain('INTERNAL_SERVER_ERROR');
      expect(text).not.toMatch(LEAKS);
    },
  );
});
