import { beforeAll, expect, it } from 'vitest';
import type { NodeKey } from '../../src/domain/graph/node.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { linksAround } from '../../src/queries/connections/links-around.ts';
import { linksBetween } from '../../src/queries/connections/links-between.ts';
import { shortestPaths } from '../../src/queries/connections/shortest-paths.ts';
import { historyOf } from '../../src/queries/history/changes.ts';
import { GRAPH_SCHEMA } from '../../src/queries/schema.ts';
import { writeLinks } from '../support/link-graph.ts';
import { describeOnEmbedded } from '../support/stores.ts';

/** More than the 2,048 rows that the engine hands on at a time. */
const MANY = 2_500;
const RELATIONS = ['SUPPLIES', 'MAKES'] as const;

const hub: NodeKey = { kind: 'Firm', key: 'hub' };
const far: NodeKey = { kind: 'Firm', key: 'far' };
const customers = Array.from({ length: MANY }, (_, at): NodeKey => ({ kind: 'Firm', key: `c${at}` }));

describeOnEmbedded('a thing with many links and many changes', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.ensureSchema(GRAPH_SCHEMA);
    const supplies = (from: NodeKey, to: NodeKey, id: string) =>
      ({ from, relation: 'SUPPLIES', to, properties: { id, claims: [] } }) as const;
    const links = [hub, ...customers].map((from, at) => supplies(from, customers[at] ?? far, `to-${at}`));
    const ofHub = customers.map((to, at) => supplies(hub, to, `hub-${at}`));
    await writeLinks(store, [hub, far, ...customers], [...links, ...ofHub]);
    await store.write(async (transaction) => {
      const cypher = `// changes
UNWIND range(1, ${MANY}) AS seq CREATE (:Change {seq: seq, of: 'Firm:hub', key: 'hub', kind: 'Firm', at: '', actor: 'ann',
  action: 'CORRECT', graphVersion: seq})`;
      await transaction.run({ name: 'changes', cypher });
    });
  });

  it('has all of its links, each once though both of its ends are asked for', async () => {
    // The hub's own, and one from each of the others to the next.
    const all = 2 * MANY + 1;
    const ids = (await linksAround(store, [hub, ...customers], RELATIONS, 2 * all)).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([all, all]);
    expect(await linksAround(store, [hub], RELATIONS, 3)).toHaveLength(3);
    expect(await linksBetween(store, [{ thing: hub, others: customers }], RELATIONS)).toHaveLength(MANY + 1);
  });

  it('is on the shortest path through any of them', async () => {
    const request = { from: hub, to: far, relations: RELATIONS, maxLength: 3, first: 10 };
    const paths = await shortestPaths(store, request);
    expect(paths.map(({ hops }) => hops.map(({ id }) => id))).toEqual([[`hub-${MANY - 1}`, `to-${MANY}`]]);
  });

  it('has the newest of its changes', async () => {
    const newest = await historyOf(store, { things: ['Firm:hub'], key: null }, null, 2);
    expect(newest.map(({ seq }) => seq)).toEqual([MANY, MANY - 1]);
    const before = await historyOf(store, { things: [], key: 'hub' }, MANY, 1);
    expect(before.map(({ seq }) => seq)).toEqual([MANY - 1]);
  });
});
