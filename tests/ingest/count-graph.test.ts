import { expect, it } from 'vitest';
import { countGraph } from '../../src/ingest/count-graph.ts';
import { describeOnBothEngines } from '../support/stores.ts';

const GRAPH = `// add-some
CREATE (a:Firm {slug: 'a'}), (b:Firm {slug: 'b'}), (s:Source {id: 's'}), (c:Change {seq: 1}),
  (a)-[:SUPPLIES {id: 'kept'}]->(b), (b)-[:RETRACTED {id: 'gone'}]->(a), (b)-[:OWNS {id: 'owned'}]->(a)`;

describeOnBothEngines('the count of a graph', (open) => {
  it('is of what the graph says, without its books and without links that were taken back', async () => {
    const store = await open();
    await store.write((transaction) => transaction.run({ name: 'add-some', cypher: GRAPH }));
    expect(await countGraph(store)).toEqual({ nodes: 3, links: 2, sources: 1, firms: 2 });
  });
});
