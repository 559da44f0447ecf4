import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { countGraph } from '../../src/ingest/count-graph.ts';
import type { LoadReport } from '../../src/ingest/load/load-report.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { ask, askOne } from './graph-of.ts';

describeOnBothEngines('the seed', (open) => {
  let store: GraphStore;
  let report: LoadReport;
  beforeAll(async () => {
    store = await open();
    report = await loadFolder(store, 'seed');
  });

  test('loads, with every firm and every source', async () => {
    const { firms, sources, nodes, links } = await countGraph(store);
    expect(firms).toBe(281);
    expect(sources).toBeGreaterThan(800);
    expect(nodes).toBeGreaterThan(4_000);
    expect(links).toBeGreaterThan(10_000);
    expect(report.version).toBe(1);
  });

  test('loads twice without a change', async () => {
    const again = await loadFolder(store, 'seed');
    expect(again).toMatchObject({ version: 1, added: 0, changed: 0, unchanged: report.added });
  });

  test('has the 37 claims of the article', async () => {
    const rows = await ask(
      store,
      "MATCH (c:Claim) WHERE c.house = false UNWIND c.refs AS ref WITH ref WHERE ref STARTS WITH 'C' RETURN DISTINCT ref",
    );
    const article = rows.map(({ ref }) => String(ref)).filter((ref) => /^C\d\d$/.test(ref));
    expect(article.sort()).toEqual(Array.from({ length: 37 }, (_, n) => `C${String(n + 1).padStart(2, '0')}`));
  });

  describe('gives no claim without its ground', () => {
    test.each([
      ['a source', 'MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:CITES]->(:Source) } RETURN count(c)'],
      [
        'a day from which it was known, but for assumptions of the house',
        "MATCH (c:Claim) WHERE c.knownFrom IS NULL AND NOT (c.house AND c.basis = 'ASSUMED') RETURN count(c)",
      ],
      [
        'evidence, where the house estimates',
        "MATCH (c:Claim {house: true}) WHERE c.basis = 'ESTIMATED' AND NOT EXISTS { (c)-[:RESTS_ON]->(:Claim) } RETURN count(c)",
      ],
    ])('%s', async (_, cypher) => {
      expect(await askOne(store, cypher)).toBe(0);
    });
  });
});
