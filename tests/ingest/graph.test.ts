import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { ask } from './graph-of.ts';
import { SMALL, writeFolder } from './small-folder.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore({ path: ':memory:' });
  await loadFolder(store, await writeFolder(SMALL));
  return () => store.close();
});

const propertiesOf = async (match: string) => {
  const [row] = await ask(store, `MATCH ${match} RETURN n{.*, rowStamp: null} AS n`);
  const node = row?.n;
  return typeof node === 'object' && node !== null
    ? Object.fromEntries(Object.entries(node).filter(([, v]) => v !== null))
    : null;
};
const keysOf = async (cypher: string) => (await ask(store, cypher)).map((row) => Object.values(row));

describe('firms', () => {
  test('have a folded name, their first listing, and text to search', async () => {
    expect(await propertiesOf("(n:Firm {slug: 'lumen'})")).toEqual({
      slug: 'lumen',
      name: 'Lumen Café',
      nameKey: 'lumen cafe',
      aliases: ['LC', 'Lumen'],
      ticker: 'LMN',
      exchange: 'NASDAQ',
      listings: ['NASDAQ:LMN', 'TWSE:1234'],
      country: 'US',
      roles: ['laser-maker'],
      listed: true,
      confidence: 'HIGH',
      searchText: 'Lumen Café lumen LC Lumen LMN 1234',
    });
  });

  test('have the revenue and margin of their last full fiscal year, in dollars at its rate', async () => {
    expect(await propertiesOf("(n:Firm {slug: 'modco'})")).toMatchObject({
      revenueUsd: 100_000_000,
      revenueFiscalYear: 'FY2025',
      operatingMargin: 0.2,
    });
  });

  test('point to their parent and keep the name of one that is no node', async () => {
    expect(await keysOf('MATCH (f:Firm)-[:SUBSIDIARY_OF]->(p:Firm) RETURN f.slug, p.slug')).toEqual([
      ['modco', 'holding'],
    ]);
    expect(await propertiesOf("(n:Firm {slug: 'holding'})")).toMatchObject({
      parentName: 'Elsewhere Group',
      listed: false,
    });
  });
});

test('fiscal years are made from the figures; a part of a year is none', async () => {
  const years = await ask(
    store,
    'MATCH (f:Firm)-[:REPORTED]->(y:FiscalYear) RETURN f.slug AS firm, y.key AS key, y.periodEnd AS end, y.fullYear AS full, y.revenueUsd AS revenue, y.operatingIncomeUsd AS income, [y.revenueBasis, y.operatingIncomeBasis] AS bases ORDER BY key',
  );
  expect(years).toEqual([
    {
      ...{ firm: 'modco', key: 'modco/FY2025', end: '2025-12-31', full: true },
      ...{ revenue: 100_000_000, income: 20_000_000, bases: ['REPORTED', 'REPORTED'] },
    },
    {
      ...{ firm: 'modco', key: 'modco/Q1 FY2026', end: '2026-03-31', full: false },
      ...{ revenue: null, income: null, bases: [null, null] },
    },
  ]);
});

describe('claims', () => {
  test('are widened to days and known from the day on which the speaker had said it', async () => {
    expect(await propertiesOf("(n:Claim {id: 'c1'})")).toEqual({
      ...{ id: 'c1', statement: 'Lumen supplies "most" lasers', metric: 'FIRM_SHARE', low: 10, mid: 20, high: 30 },
      ...{ unit: 'percent', periodFrom: '2025-01-01', periodTo: '2026-02-28', basis: 'REPORTED', seen: 'PAGE' },
      ...{ confidence: 'HIGH', publishedOn: '2026-04-30', knownFrom: '2026-04-30', recordedOn: '2026-11-24' },
      ...{ refs: ['C01'], tags: ['lasers'], house: false, searchText: 'Lumen supplies "most" lasers C01 lasers' },
    });
  });

  test('without a date are known from the day on which their source was read', async () => {
    expect(await propertiesOf("(n:Claim {id: 'c2'})")).toMatchObject({ knownFrom: '2026-11-24' });
  });

  test('point to what they are about, to their sources and to the speaker, in order', async () => {
    const about = "MATCH (:Claim {id: 'c1'})-[r:ABOUT]->(n) RETURN n.slug, r.position ORDER BY r.position";
    expect(await keysOf(about)).toEqual([
      ['lumen', 0],
      ['cpo', 1],
    ]);
    const cites = "MATCH (:Claim {id: 'c1'})-[r:CITES]->(n) RETURN n.id, r.position ORDER BY r.position";
    expect(await keysOf(cites)).toEqual([
      ['S1', 0],
      ['S2', 1],
    ]);
    expect(await keysOf("MATCH (:Claim {id: 'c1'})-[:ATTRIBUTED_TO]->(n) RETURN n.slug")).toEqual([['analysts']]);
  });
});

describe('the house view', () => {
  test('is a claim for each row of the base case, known from its evidence on', async () => {
    expect(await propertiesOf("(n:Claim {id: 'house:market/SCALE_OUT@2025'})")).toMatchObject({
      ...{ statement: 'House view: market value of SCALE_OUT in 2025: 2000000000 (1000000000 to 3000000000) usd' },
      ...{ parameter: 'market/SCALE_OUT', year: 2025, low: 1e9, mid: 2e9, high: 3e9, house: true },
      ...{ basis: 'ESTIMATED', seen: 'RELAY', confidence: 'MEDIUM', knownFrom: '2026-04-30' },
    });
  });

  test('is undated and from memory where it is assumed', async () => {
    const assumed = await propertiesOf("(n:Claim {id: 'house:market/SCALE_OUT@2026'})");
    expect(assumed).toMatchObject({ basis: 'ASSUMED', seen: 'RECALL', confidence: 'LOW', recordedOn: '2026-11-24' });
    expect(assumed).not.toHaveProperty('knownFrom');
  });

  test('makes two claims of a capture, each resting on the evidence of its kind', async () => {
    const rests = 'MATCH (h:Claim {house: true})-[:RESTS_ON]->(c:Claim) WHERE h.id CONTAINS $part RETURN h.id, c.id';
    const rows = await store.read({ name: 'rests', cypher: rests }, { part: 'modco/module/*' });
    expect(rows.map((row) => Object.values(row)).sort()).toEqual([
      ['house:margin/modco/module/*', 'c2'],
      ['house:share/modco/module/*', 'c1'],
    ]);
  });

  test('cites this project, which is a source', async () => {
    const rows = await keysOf('MATCH (c:Claim {house: true})-[:CITES]->(s:Source) RETURN DISTINCT s.id');
    expect(rows).toEqual([['HOUSE']]);
  });

  test('is what captures and coefficients carry, with its claim first', async () => {
    const captures =
      "MATCH (f:Firm)-[r:CAPTURES]->(s:Stage {slug: 'module'}) RETURN r.id, r.technology, r.shareMid, r.marginMid, r.shareClaims, r.marginClaims";
    expect(await keysOf(captures)).toEqual([
      [
        ...['modco/module/*', '*', 0.4, 0.2],
        ...[
          ['house:share/modco/module/*', 'c1'],
          ['house:margin/modco/module/*', 'c2'],
        ],
      ],
    ]);
    const buys =
      "MATCH (:Stage)-[r:BUYS_FROM {technology: 'pluggable'}]->(s:Stage) RETURN r.id, s.slug, r.mid, r.claims";
    expect(await keysOf(buys)).toEqual([
      ['pluggable/module/laser', 'laser', 0.2, ['house:input/pluggable/module/laser', 'c1']],
    ]);
  });
});

test('relations carry their claims and the first day on which one of them was known', async () => {
  const [row] = await ask(store, "MATCH (:Firm)-[r:SUPPLIES {id: 'r1'}]->(:Firm) RETURN r{.*, rowStamp: null} AS r");
  expect(row?.r).toMatchObject({
    ...{ what: 'lasers', technology: 'cpo', tag: 'cpo', product: 'm1', shareLow: 0.1, shareMid: 0.2, shareHigh: 0.3 },
    ...{
      validFrom: '2025-01-01',
      validTo: '2026-02-28',
      status: 'REPORTED',
      claims: ['c1', 'c2'],
      knownFrom: '2026-04-30',
    },
  });
});

test('technologies point to their root and to the domains that they serve, products to their technology', async () => {
  const technologies =
    'MATCH (d:NetworkDomain)<-[r:SERVES]-(t:Technology)-[:ROOTED_AT]->(s:Stage) RETURN t.slug, s.slug, d.quotedFor, r.generation ORDER BY r.generation';
  expect(await keysOf(technologies)).toEqual([
    ['pluggable', 'module', 'EVIDENCE', 1],
    ['cpo', 'module', 'EVIDENCE', 2],
  ]);
  expect(await keysOf('MATCH (p:Product)-[:IMPLEMENTS]->(t:Technology) RETURN p.slug, p.announcedOn, t.slug')).toEqual([
    ['m1', '2026-03-31', 'cpo'],
  ]);
});

test('forecasts name who made them, and cite the outcome after the forecast', async () => {
  const rows =
    'MATCH (o:Organization)<-[:MADE_BY]-(f:Forecast)-[r:CITES]->(s:Source) RETURN o.slug, f.made, f.madeOn, f.actualValue, s.id ORDER BY r.position';
  expect(await keysOf(rows)).toEqual([
    ['analysts', '2024-03', '2024-03-31', 20, 'S1'],
    ['analysts', '2024-03', '2024-03-31', 20, 'S2'],
  ]);
});
