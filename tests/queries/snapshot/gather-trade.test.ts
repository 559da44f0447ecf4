import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import { gatherTrade } from '../../../src/queries/snapshot/gather-trade.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

const FIRMS = [
  { slug: 'b', name: 'B', country: 'TW', roles: ['foundry'], revenueUsd: 5e9, revenueBasis: 'ASSUMED', listed: true },
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
    p: { id: 'l2', shareMid: 0.4, status: 'filing', validTo: '2027-12-31', claims: ['c1', 'c2', 'c5', 'c6', 'c7'] },
  },
  {
    from: 'a',
    to: 'b',
    type: 'SUPPLIES',
    p: { id: 'l1', technology: 'cpo', tag: 'cpo', validFrom: '2025', claims: [] },
  },
  { from: 'a', to: 'c', type: 'COMPETES_WITH', p: { id: 'l4', claims: ['c4'] } },
];
const STATING = { metric: 'CUSTOMER_SHARE', unit: 'percent' };
const CLAIMS = [
  { id: 'c1', knownFrom: '2024-05-31', metric: 'RELATION', mid: 70, unit: 'percent' },
  { id: 'c2', ...STATING, mid: 60, knownFrom: '2025-05-31', periodTo: '2024-03-31', retractedOn: '2026-01-01' },
  { id: 'c3', ...STATING, low: 10 },
  { id: 'c5', ...STATING, low: 25, high: 50, knownFrom: '2026-05-31', periodTo: '2023-12-31' },
  { id: 'c6', ...STATING, mid: 0.4, unit: 'ratio', knownFrom: '2025-06-30', periodTo: '2024-12-31' },
  // In words alone, so that nothing can be worked out from it.
  { id: 'c7', ...STATING, unit: null, knownFrom: '2025-06-30', periodTo: '2025-12-31' },
];
const SOURCES = [
  { id: 's1', publishedOn: '2026-03-01' },
  { id: 's2', publishedOn: '2026-04-01' },
  { id: 's3', retrievedOn: '2024-06-01' },
];
const FULL = { of: 'b', fullYear: true, metric: 'REVENUE' };
/** The last ones are none: a part of a year, a segment's, another figure's, and without a revenue. */
const YEARS = [
  // Of a firm that was merged into it.
  { ...FULL, of: 'a-merged', label: 'FY2025', periodEnd: '2025-12-31', revenueUsd: 7e9, sources: ['s1'] },
  { ...FULL, label: 'FY2024', periodEnd: '2024-12-31', revenueUsd: 4e9, sources: ['s3'] },
  {
    ...FULL,
    label: 'FY2025',
    periodEnd: '2025-12-31',
    revenueUsd: 5e9,
    revenueBasis: 'REPORTED',
    sources: ['s2', 's1'],
  },
  { ...FULL, label: 'Q1 FY2026', periodEnd: '2026-03-31', revenueUsd: 2e9, fullYear: false, sources: ['s1'] },
  { ...FULL, label: 'FY2023', periodEnd: '2023-12-31', revenueUsd: 3e9, segment: 'chips', sources: ['s1'] },
  { ...FULL, label: 'FY2022', periodEnd: '2022-12-31', revenueUsd: 2e9, metric: 'GROSS_MARGIN', sources: ['s1'] },
  { ...FULL, label: 'FY2021', periodEnd: '2021-12-31', sources: ['s1'] },
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
        {
          slug: 'a',
          name: 'A',
          country: null,
          listed: null,
          roles: [],
          parent: null,
          revenueUsd: null,
          revenueBasis: null,
          revenues: [],
        },
        {
          slug: 'b',
          name: 'B',
          country: 'TW',
          listed: true,
          roles: ['foundry'],
          parent: null,
          revenueUsd: 5e9,
          revenueBasis: 'ASSUMED',
          revenues: [
            { usd: 5e9, basis: 'REPORTED', knownFrom: '2026-03-01' },
            { usd: 7e9, basis: null, knownFrom: '2026-03-01' },
            { usd: 4e9, basis: null, knownFrom: '2024-12-31' },
          ],
        },
        {
          slug: 'c',
          name: 'C',
          country: null,
          listed: null,
          roles: [],
          parent: 'b',
          revenueUsd: null,
          revenueBasis: null,
          revenues: [],
        },
      ],
      links: [
        { id: 'l1', from: 0, to: 1, good: 'cpo', technology: 'cpo', valid: { from: '2025', to: null }, stated: null },
        {
          id: 'l2',
          from: 0,
          to: 1,
          good: null,
          technology: null,
          valid: { from: null, to: '2027-12-31' },
          stated: {
            shares: [
              { share: { low: null, mid: 0.4, high: null }, knownFrom: '2025-06-30' },
              { share: { low: 0.25, mid: null, high: 0.5 }, knownFrom: '2026-05-31' },
            ],
            isFiled: true,
            claims: [
              { id: 'c1', knownFrom: '2024-05-31' },
              { id: 'c5', knownFrom: '2026-05-31' },
              { id: 'c6', knownFrom: '2025-06-30' },
              { id: 'c7', knownFrom: '2025-06-30' },
            ],
          },
        },
        {
          id: 'l3',
          from: 1,
          to: 2,
          good: 'wafers',
          technology: null,
          valid: { from: null, to: null },
          stated: {
            shares: [{ share: { low: 0.1, mid: null, high: null }, knownFrom: null }],
            isFiled: false,
            claims: [{ id: 'c3', knownFrom: null }],
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
      const owner = "MATCH (c:Firm {slug: 'c'}), (b:Firm {slug: 'b'}) MERGE (c)-[:SUBSIDIARY_OF]->(b)";
      await transaction.run({ name: 'owner', cypher: `// owner\n${owner}` });
      const claims = 'UNWIND $claims AS c MERGE (n:Claim {id: c.id}) SET n += c';
      await transaction.run({ name: 'claims', cypher: `// claims\n${claims}` }, { claims: CLAIMS });
      const sources = 'UNWIND $sources AS s MERGE (n:Source {id: s.id}) SET n += s';
      await transaction.run({ name: 'sources', cypher: `// sources\n${sources}` }, { sources: SOURCES });
      for (const { of, label, periodEnd, fullYear, metric, sources: ids, ...rest } of YEARS) {
        const none = { revenueUsd: null, revenueBasis: null, segment: null };
        const cypher = `MATCH (b:Firm {slug: 'b'}) UNWIND $ids AS id MATCH (s:Source {id: id})
MERGE (y:FiscalYear {key: $of + '/' + $label}) SET y.label = $label, y.periodEnd = $periodEnd, y.fullYear = $fullYear, y.revenueUsd = $revenueUsd, y.revenueBasis = $revenueBasis
MERGE (b)-[:REPORTED]->(y) MERGE (g:Figure {id: $of + $label + id}) SET g.metric = $metric, g.segment = $segment
MERGE (y)-[:HAS]->(g) MERGE (g)-[:CITES]->(s)`;
        const parameters = { of, label, periodEnd, fullYear, metric, ids, ...none, ...rest };
        await transaction.run({ name: 'year', cypher: `// year\n${cypher}` }, parameters);
      }
      const raised = "MERGE (g:GraphState {id: 'graph'}) SET g.version = coalesce(g.version, 0) + 1";
      await transaction.run({ name: 'version', cypher: `// version\n${raised}` });
    });
  }
});
