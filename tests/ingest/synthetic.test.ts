import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { writeSyntheticFolder } from '../support/synthetic-folder.ts';
import { askOne, graphOf } from './graph-of.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synthetic-'));
  await writeSyntheticFolder(folder, { firms: 300, relations: 6_000 });
});
afterAll(() => rm(folder, { recursive: true }));

test('more rows than a batch load in several transactions as in one', async () => {
  const [atOnce, inSteps] = await Promise.all([graphAfter(1_000_000), graphAfter(1_000)]);
  expect(inSteps).toEqual(atOnce);
});

async function graphAfter(stepsAbove: number): Promise<string[]> {
  const store = await openEmbeddedStore({ path: ':memory:' });
  const { added } = await loadFolder(store, folder, { stepsAbove });
  expect(added).toBe(300 + 6_000 + 100 + 1);
  expect(await askOne(store, 'MATCH (:Firm)-[r:SUPPLIES]->(:Firm) RETURN count(r)')).toBe(6_000);
  const graph = await graphOf(store);
  await store.close();
  return graph;
}
