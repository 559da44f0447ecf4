import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { applyPlan } from '../../../src/ingest/formats/write/apply-plan.ts';
import { COMPANY_FACTS } from '../../support/formats/sec.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, askOne, change, graphOf } from '../graph-of.ts';
import { runImport, versionOf } from './run-import.ts';

const TEXT = JSON.stringify(COMPANY_FACTS);
const YEARS =
  "MATCH (:Firm {slug: 'lumen'})-[:REPORTED]->(y:FiscalYear) RETURN y.key AS key, y.periodEnd AS ends, y.revenueUsd AS revenue, y.operatingIncomeUsd AS income, [y.revenueBasis, y.operatingIncomeBasis] AS bases ORDER BY key";

export function companyFacts(open: OpenStore): void {
  describe('company facts', () => {
    test('become fiscal years by their last day, and fill what the graph lacks', async () => {
      const store = await open();
      expect(await runImport(store, 'sec-facts', TEXT)).toMatchObject({ applied: true, version: 2 });
      expect(await ask(store, YEARS)).toEqual([
        { key: 'lumen/FY2023', ends: '2023-07-01', revenue: 1_767_000_000, income: null, bases: ['REPORTED', null] },
        {
          key: 'lumen/FY2024',
          ends: '2024-06-29',
          revenue: 1_300_000_000,
          income: -434_100_000,
          bases: ['REPORTED', 'REPORTED'],
        },
        {
          key: 'lumen/FY2025',
          ends: '2025-06-28',
          revenue: 1_645_000_000,
          income: -180_000_000,
          bases: ['REPORTED', 'REPORTED'],
        },
      ]);
      const firm =
        "MATCH (f:Firm {slug: 'lumen'}) RETURN f.cik AS cik, f.revenueFiscalYear AS year, f.revenueUsd AS revenue, f.grossMargin AS gross, [f.revenueBasis, f.operatingMarginBasis, f.grossMarginBasis] AS bases, [f.operatingMarginFiscalYear, f.grossMarginFiscalYear] AS years";
      expect(await ask(store, firm)).toEqual([
        {
          ...{ cik: '0001633978', year: 'FY2025', revenue: 1_645_000_000, gross: 459 / 1645 },
          bases: ['REPORTED', 'DERIVED', 'DERIVED'],
          years: ['FY2025', 'FY2025'],
        },
      ]);
    });

    test('each figure cites the filer and names its filing; a restated one says what came first', async () => {
      const store = await open();
      await runImport(store, 'sec-facts', TEXT);
      const figures =
        "MATCH (y:FiscalYear {key: 'lumen/FY2024'})-[:HAS]->(g:Figure)-[:CITES]->(s:Source) RETURN g.metric AS metric, g.value AS value, g.unit AS unit, g.note AS note, s.id AS source ORDER BY g.id";
      const note = 'filing 0001633978-25-000101 of 2025-08-20';
      expect(await ask(store, figures)).toEqual([
        { metric: 'REVENUE', value: 1300, unit: 'millions', note: null, source: 'S1' },
        {
          ...{ metric: 'OPERATING_INCOME', value: -434.1, unit: 'millions', source: 'SEC-CIK0001633978' },
          note: `us-gaap OperatingIncomeLoss, ${note}`,
        },
        {
          ...{ metric: 'REVENUE', value: 1002, unit: 'millions', source: 'SEC-CIK0001633978' },
          note: `us-gaap RevenueFromContractWithCustomerExcludingAssessedTax, ${note}; first reported as 1000`,
        },
      ]);
      expect(await askOne(store, "MATCH (s:Source {id: 'SEC-CIK0001633978'}) RETURN s.publishedOn")).toBe('2025-08-20');
    });

    test('a figure that contradicts the graph stands beside it and is told', async () => {
      const { reviews } = await runImport(await open(), 'sec-facts', TEXT);
      expect(reviews.items.map(({ reason }) => reason)).toEqual([
        'revenueUsd of FY2024: the graph has 1300000000, filed is 1002000000',
      ]);
    });

    test('twice is once, and a dry run is none', async () => {
      const store = await open();
      const before = await graphOf(store);
      const dry = await runImport(store, 'sec-facts', TEXT, { apply: false });
      expect(await graphOf(store)).toEqual(before);
      expect((await runImport(store, 'sec-facts', TEXT)).changes).toEqual(dry.changes);
      expect(await runImport(store, 'sec-facts', TEXT)).toMatchObject({ applied: false, changes: [] });
      expect(await versionOf(store)).toBe(2);
    });

    test('amounts that a year has lost are filled again, and told, though its figures are there', async () => {
      const store = await open();
      const first = await runImport(store, 'sec-facts', TEXT);
      expect(first.changes).toContain(
        "lumen/FY2025: the year's revenue 1645 million USD, operating income -180 million USD",
      );
      const lost = ['revenueUsd', 'revenueBasis', 'operatingIncomeUsd', 'operatingIncomeBasis'];
      const year = "MATCH (y:FiscalYear {key: 'lumen/FY2025'})";
      await change(store, `${year} REMOVE ${lost.map((name) => `y.${name}`).join(', ')}`);
      expect(await runImport(store, 'sec-facts', TEXT)).toMatchObject({
        applied: true,
        changes: [
          "lumen/FY2025: the year's revenue 1645 million USD, operating income -180 million USD",
          `lumen: of FY2025, its newest year, revenue 1645 million USD, operating margin ${-180 / 1645}, gross margin ${459 / 1645}`,
        ],
      });
      expect(await askOne(store, `${year} RETURN y.revenueUsd`)).toBe(1_645_000_000);
    });

    test('a firm that lost its newest year gets it again, though the graph has that year', async () => {
      const store = await open();
      await runImport(store, 'sec-facts', TEXT);
      const firm = "MATCH (f:Firm {slug: 'lumen'})";
      await change(store, `${firm} SET f.revenueUsd = 1300000000, f.revenueFiscalYear = 'FY2024'`);
      const { changes } = await runImport(store, 'sec-facts', TEXT);
      expect(changes).toEqual([expect.stringContaining('lumen: of FY2025, its newest year, revenue 1645 million USD')]);
      expect(await askOne(store, `${firm} RETURN f.revenueUsd`)).toBe(1_645_000_000);
    });

    test('two years that would have one name are for a person; the one that a filing names is not', async () => {
      const store = await open();
      // The year's end moves from June to December, and the annual report restates the year before it by the new calendar.
      const filed = (accn: string, fy: number, year: string) => ({
        accn,
        fy,
        fp: 'FY',
        form: '10-K',
        filed: `${year}-02-20`,
      });
      const [old, moved] = [filed('0001633978-20-000001', 2020, '2020'), filed('0001633978-22-000001', 2021, '2022')];
      const USD = [
        { start: '2019-07-01', end: '2020-06-30', val: 1e9, ...old },
        { start: '2020-01-01', end: '2020-12-31', val: 2e9, ...moved },
        { start: '2021-01-01', end: '2021-12-31', val: 3e9, ...moved },
      ];
      const facts = { 'us-gaap': { Revenues: { units: { USD } } } };
      const text = JSON.stringify({ cik: 1633978, entityName: 'LUMEN CAFÉ INC.', facts });
      const { reviews } = await runImport(store, 'sec-facts', text);
      expect(reviews.items.map(({ reason }) => reason)).toEqual([
        'the filed year that ends on 2020-12-31 would be FY2021, as that which ends on 2021-12-31',
      ]);
      const filledYears = (await ask(store, YEARS)).map(({ key, ends, revenue }) => [key, ends, revenue]);
      expect(filledYears).toEqual([
        ['lumen/FY2020', '2020-06-30', 1e9],
        ['lumen/FY2021', '2021-12-31', 3e9],
        ['lumen/FY2024', '2024-06-29', 1.3e9],
      ]);
    });

    test('go to the own year of a firm, not to that of one which became part of it', async () => {
      const store = await open();
      await absorb(store, '2024-06-29');
      await runImport(store, 'sec-facts', TEXT);
      const years = "MATCH (:Firm {slug: 'lumen'})-[:REPORTED]->(y:FiscalYear {label: 'FY2024'})";
      const figures = `${years} OPTIONAL MATCH (y)-[:HAS]->(g:Figure) RETURN y.key AS key, y.operatingIncomeUsd AS income, count(g) AS figures ORDER BY key`;
      expect(await ask(store, figures)).toEqual([
        { key: 'fjord/FY2024', income: null, figures: 0 },
        { key: 'lumen/FY2024', income: -434_100_000, figures: 3 },
      ]);
    });

    test('make the own year of a firm where one which became part of it has that label for another year', async () => {
      const store = await open();
      await change(store, "MATCH (y:FiscalYear {key: 'lumen/FY2024'}) DETACH DELETE y");
      await change(store, "MATCH (f:Firm {slug: 'lumen'}) SET f.revenueUsd = null, f.revenueFiscalYear = null");
      await absorb(store, '2024-12-31');
      const { reviews } = await runImport(store, 'sec-facts', TEXT);
      expect(reviews.items).toEqual([]);
      const years = (await ask(store, YEARS)).map(({ key, ends, revenue }) => [key, ends, revenue]);
      expect(years).toContainEqual(['lumen/FY2024', '2024-06-29', 1_002_000_000]);
      expect(years).toContainEqual(['fjord/FY2024', '2024-12-31', 7_000_000]);
    });

    test('fill the year of a firm which became part of the filer where the filer has none that ends with it', async () => {
      const store = await open();
      await change(store, "MATCH (y:FiscalYear {key: 'lumen/FY2024'}) DETACH DELETE y");
      await absorb(store, '2024-06-29');
      await runImport(store, 'sec-facts', TEXT);
      const keys = (await ask(store, YEARS)).map(({ key }) => key);
      expect(keys).toEqual(['fjord/FY2024', 'lumen/FY2023', 'lumen/FY2025']);
    });

    test('tell the firm by its own year where it was told by that of one which became part of it', async () => {
      const store = await open();
      await absorb(store, '2025-12-31', 'FY2025');
      await change(store, "MATCH (f:Firm {slug: 'lumen'}) SET f.revenueUsd = 7000000, f.revenueFiscalYear = 'FY2025'");
      await runImport(store, 'sec-facts', TEXT);
      const firm = "MATCH (f:Firm {slug: 'lumen'}) RETURN f.revenueUsd";
      expect(await askOne(store, firm)).toBe(1_645_000_000);
      expect(await runImport(store, 'sec-facts', TEXT)).toMatchObject({ applied: false, changes: [] });
    });

    test('of a full year are for a person where the graph has a shorter period of its name', async () => {
      const store = await open();
      const period = "MATCH (y:FiscalYear {key: 'lumen/FY2024'})";
      await change(store, `${period} SET y.months = 9, y.fullYear = false, y.revenueUsd = null, y.revenueBasis = null`);
      const { changes, reviews } = await runImport(store, 'sec-facts', TEXT);
      expect(reviews.items.map(({ reason }) => reason)).toEqual([
        "the graph's FY2024 has 9 months, the filed one that ends on 2024-06-29 is a full year",
      ]);
      expect(changes.filter((line) => line.startsWith('lumen/FY2024'))).toEqual([]);
      expect(await askOne(store, `${period} RETURN y.revenueUsd`)).toBeNull();
      expect(await askOne(store, `${period}-[:HAS]->(g:Figure) RETURN count(g)`)).toBe(1);
    });

    test('money of a newer year that an edit brought since the file was compared stays', async () => {
      const store = await open();
      await runImport(store, 'sec-facts', TEXT);
      const money =
        "MATCH (f:Firm {slug: 'lumen'}) RETURN [f.revenueUsd, f.operatingMargin, f.grossMargin] AS amounts, [f.revenueFiscalYear, f.operatingMarginFiscalYear, f.grossMarginFiscalYear] AS years";
      const before = await ask(store, money);
      const newest = {
        firm: 'lumen',
        revenueUsd: 1,
        revenueFiscalYear: 'FY2024',
        operatingMargin: 0.5,
        grossMargin: null,
      };
      const id = { id: 'SEC-CIK0001633978', publisher: 'P', title: 'T', url: 'https://example.org/sec' };
      const source = { ...id, publishedOn: '2025-08-20', retrievedOn: '2026-11-24' };
      const author = { actor: 'import', at: '2026-11-24T12:00:00.000Z', reason: 'a file' };
      const entry = { changes: ['lumen: of FY2024'], author };
      const plan = { firms: [], parents: [], accounts: { source, years: [], figures: [], newest } };
      await applyPlan(store, plan, entry);
      expect(await ask(store, money)).toEqual(before);
      await change(store, "MATCH (f:Firm {slug: 'lumen'}) SET f.grossMargin = 0.3, f.grossMarginFiscalYear = 'FY2027'");
      const later = { ...newest, revenueFiscalYear: 'FY2026', grossMargin: 0.2 };
      await applyPlan(store, { ...plan, accounts: { ...plan.accounts, newest: later } }, entry);
      expect(await ask(store, money)).toEqual([{ amounts: [1, 0.5, 0.3], years: ['FY2026', 'FY2026', 'FY2027'] }]);
    });

    test('what no graph keeps refuses the document, each fact by its place', async () => {
      const store = await open();
      const before = await graphOf(store);
      const place = 'facts.us-gaap.RevenueFromContractWithCustomerExcludingAssessedTax.units.USD';
      const accession = '"accn":"0001633978-24-000099"';
      for (const [from, to, told] of [
        ['"val":1000000000', '"val":1e16', `${place}.1.val: 10000000000000000 is not within ±(2^53 − 1)`],
        [accession, `"accn":"${'0'.repeat(2_001)}"`, `${place}.0.accn: 2001 characters, of which 2000 are allowed`],
        [accession, '"accn":"a b"', `${place}.0.accn: "a b" is no identifier`],
        ['"end":"2023-07-01"', `"end":"2023-07-01 (${'x'.repeat(9_000)})"`, `${place}.0.end: no day: write 2026-05-31`],
        ['LUMEN CAFÉ INC.', 'L'.repeat(2_001), 'entityName: 2001 characters, of which 2000 are allowed'],
      ] as const) {
        if (!TEXT.includes(from)) throw new Error(`the document does not hold ${from}`);
        await expect(runImport(store, 'sec-facts', TEXT.replace(from, to))).rejects.toThrow(told);
      }
      const two = TEXT.replace('"val":1000000000', '"val":1e16').replace('"val":1002000000', '"val":1e17');
      await expect(runImport(store, 'sec-facts', two)).rejects.toThrow(/USD\.1\.val: .*; .*USD\.2\.val: /);
      expect(await graphOf(store)).toEqual(before);
    });

    test('a margin of next to no revenue is none', async () => {
      const store = await open();
      const text = TEXT.replace('"val":1645000000', '"val":1e-9').replace('"val":459000000', '"val":9e15');
      expect(await runImport(store, 'sec-facts', text)).toMatchObject({ applied: true });
      expect(await askOne(store, "MATCH (f:Firm {slug: 'lumen'}) RETURN f.grossMargin")).toBeNull();
    });

    test('a filer of a name alone is for a person, who can say which firm it is', async () => {
      const store = await open();
      const text = TEXT.replace('LUMEN CAFÉ INC.', 'MODCO LTD');
      expect(await runImport(store, 'sec-facts', text)).toMatchObject({ changes: [], reviews: { count: 1 } });
      const accepted = new Map([['0001633978', 'modco']]);
      expect((await runImport(store, 'sec-facts', text, { accepted })).version).toBe(2);
    });

    test('a filer that is known by its CIK brings its accounts, though its name is also that of another firm', async () => {
      const store = await open();
      await change(store, "MATCH (f:Firm {slug: 'modco'}) SET f.cik = '0001633978'");
      const { changes, reviews } = await runImport(store, 'sec-facts', TEXT);
      expect(reviews.items.map(({ reason }) => reason)).toContain('its name "LUMEN CAFÉ INC." is a name of lumen');
      expect(changes).toContainEqual(expect.stringMatching(/^modco\/FY2024: /));
      const year = "MATCH (:Firm {slug: 'modco'})-[:REPORTED]->(y:FiscalYear {key: 'modco/FY2024'})";
      expect(await askOne(store, `${year} RETURN y.revenueUsd`)).toBe(1_002_000_000);
    });

    test('a filer with another CIK than that of the firm whose name it has brings nothing', async () => {
      const store = await open();
      await change(store, "MATCH (f:Firm {slug: 'lumen'}) SET f.cik = '0000000009'");
      expect(await runImport(store, 'sec-facts', TEXT)).toMatchObject({ changes: [], reviews: { count: 1 } });
    });

    test('a firm without these concepts gets its CIK; another document is refused', async () => {
      const store = await open();
      const bare = { cik: '0001633978', entityName: 'Lumen Cafe', facts: { 'ifrs-full': {} } };
      expect((await runImport(store, 'sec-facts', JSON.stringify(bare))).changes).toEqual([
        expect.stringMatching(/^lumen: cik 0001633978/),
      ]);
      await expect(runImport(store, 'sec-facts', '{"entityName":"X"}')).rejects.toThrow('no company facts: cik');
      await expect(runImport(store, 'sec-facts', TEXT.slice(0, 900))).rejects.toThrow('Nothing was imported');
    });
  });
}

/** Makes a firm with accounts of one full year, whose key comes first, a part of lumen. */
async function absorb(store: GraphStore, periodEnd: string, label = 'FY2024'): Promise<void> {
  const year = `{key: 'fjord/${label}', firm: 'fjord', label: '${label}', periodEnd: '${periodEnd}', months: 12, currency: 'USD', fullYear: true, revenueUsd: 7000000, revenueBasis: 'REPORTED'}`;
  await change(store, `MATCH (f:Firm {slug: 'fjord'}) CREATE (f)-[:REPORTED]->(:FiscalYear ${year})`);
  const request = { actor: 'ann', at: '2026-11-24T12:00:00.000Z', reason: 'one firm', expectedVersion: null };
  await mergeFirms(store, { keep: 'lumen', merge: 'fjord' }, { ...request, idempotency: null });
}
