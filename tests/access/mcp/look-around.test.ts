import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listeningServer, post } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { callOf } from './calls.ts';

const FIRMS = 40;
/** Of the 100,000 that an answer may have: evidence is still to come. */
const MOST_CHARACTERS = 75_000;

interface Linked {
  readonly slug: string;
  readonly suppliers: { readonly totalCount: number };
  readonly customers: { readonly totalCount: number };
}

describeSeededOnEmbedded('look_around with its own defaults', (open) => {
  const listening = listeningServer(open);
  const client = new Client({ name: 'tests', version: '1' });
  beforeAll(async () => {
    const transport = new StreamableHTTPClientTransport(new URL(`${listening().address}/mcp`));
    // Its `sessionId` may be undefined, which the interface of exact optional properties leaves out.
    await client.connect(transport as Parameters<typeof client.connect>[0]);
  });
  afterAll(() => client.close());

  it('answers for the firms with the most links, with room for more', { timeout: 60_000 }, async () => {
    const central = await mostLinked();
    expect(central).toEqual(expect.arrayContaining(['nvidia', 'tsmc', 'broadcom', 'coherent']));
    for (const of of central) {
      const { isError, text } = await callOf(client, 'look_around', { of });
      expect(isError, `${of}: ${text.slice(0, 200)}`).toBe(false);
      expect(text.length, of).toBeLessThan(MOST_CHARACTERS);
    }
  });

  async function mostLinked(): Promise<readonly string[]> {
    const firms: Linked[] = [];
    const page =
      'query($after: String) { firms(first: 100, after: $after) { nodes { slug suppliers(first: 1) { totalCount } customers(first: 1) { totalCount } } pageInfo { hasNextPage endCursor } } }';
    for (let after: string | null = null, more = true; more; ) {
      const { body } = await post(listening().address, page, { after });
      firms.push(...body.data.firms.nodes);
      ({ hasNextPage: more, endCursor: after } = body.data.firms.pageInfo);
    }
    const links = ({ suppliers, customers }: Linked) => suppliers.totalCount + customers.totalCount;
    return firms
      .toSorted((a, b) => links(b) - links(a))
      .slice(0, FIRMS)
      .map(({ slug }) => slug);
  }
});
