import { expect } from 'vitest';
import type { GraphStore } from '../../../../src/graph/graph-store.ts';
import { ask } from '../../contract/asking.ts';
import { sizeOf } from './write-pair.ts';

/** Numbers of the pairs that are there; fails when one is half done, or its text is another. */
export async function wholePairs(store: GraphStore): Promise<number[]> {
  const pairs = await ask(
    store,
    'MATCH (l:Left)-[w:TIED]->(r:Right) WHERE l.n = w.n AND r.n = w.n RETURN l.n AS n, size(l.text) AS size ORDER BY n',
  );
  const [counts] = await ask(
    store,
    'MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[w:TIED]->() RETURN nodes, count(w) AS links',
  );
  expect(counts).toEqual({ nodes: pairs.length * 2, links: pairs.length });
  for (const { n, size } of pairs) expect(size).toBe(sizeOf(Number(n)));
  return pairs.map(({ n }) => Number(n));
}
