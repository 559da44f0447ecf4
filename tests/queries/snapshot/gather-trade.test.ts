import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import { gatherTrade } from '../../../src/queries/snapshot/gather-trade.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

const FIRMS = [
  { slug: 'b', name: 'B', country: 'TW', roles: ['foundry'], revenueUsd: 5e9, listed: true },
  { slug: 'a', name: 'A' },
  { slug: 'c', name: 'C' },
];
const LINKS = [
  {
    from: 'b',
    to: 'c',
    type: 'FABRICATES_FOR',
    p: { id: 'l3', tag: 'wafers', shareLow: 0.1, status: 'ESTIMATE', claims: ['c3'] },
  },
  {
    from: 'a',
    to: 'b',
    type: 'SUPPLIES',
    p: { id: 'l2', shareMid: 0.4, status: 'filing', validTo: '2027-12-31', claims: ['c1', 'c2'] },
  },
  { from: 'a', to: 'b', type: 'SUPPLIES', p: { id: 'l1', technology: 'cpo', tag: 'cpo', claims: [] } },
  { from: 'a', to: 'c', type: 'COMPETES_WITH', p: { id: 'l4', claims: ['c4'] } },
];

describeOnBothEngines('the trade of a graph', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.ensureSchema(GRAPH_SCHEMA);
    await write(LINKS);
  });

  it('is every firm by slug and every delivery, with what is stated of it', async () => {
    expect(await gatherTrade(store)).toEqual({
      firms: [
        { slug: 'a', name: 'A', country: null, listed: null, roles: [], revenueUsd: null },
        { slug: 'b', name: 'B', country: 'TW', listed: true, roles: ['foundry'], revenueUsd: 5e9 },
        { slug: 'c', name: 'C', country: null, listed: null, roles: [], revenueUsd: null },
      ],
      links: [
        { id: 'l1', from: 0, to: 1, good: 'cpo', technology: 'cpo', stated: null },
        {
          id: 'l2',
          from: 0,
          to: 1,
          good: null,
          technology: null,
          stated: {
            share: { low: null, mid: 0.4, high: null },
            isFiled: true,
            validFrom: null,
            validTo: '2027-12-31',
            claims: ['c1', 'c2'],
          },
        },
        {
          id: 'l3',
          from: 1,
          to: 2,
          good: 'wafers',
          technology: null,
          stated: {
            share: { low: 0.1, mid: null, high: null },
            isFiled: false,
            validFrom: null,
            validTo: null,
            claims: ['c3'],
          },
        },
      ],
    });
  });

  async function write(links: readonly (typeof LINKS)[number][]): Promise<void> {
    await store.write(async (transaction) => {
      const firms = 'UNWIND $firms AS f MERGE (n:Firm {slug: f.slug}) SET n += f';
      await transaction.run({ name: 'firms', cypher: `// firms\n${firms}` }, { firms: FIRMS });
      for (const { from, to, type, p } of links) {
        const cypher = `MATCH (a:Firm {slug: $from}), (b:Firm {slug: $to}) MERGE (a)-[r:${type} {id: $id}]->(b) SET r += $p`;
        await transaction.run({ name: 'link', cypher: `// link\n${cypher}` }, { from, to, id: p.id, p });
      }
      const raised = "MERGE (g:GraphState {id: 'graph'}) SET g.version = coalesce(g.version, 0) + 1";
      await transaction.run({ name: 'version', cypher: `// version\n${raised}` });
    });
  }
});
