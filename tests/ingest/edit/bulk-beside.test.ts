import { beforeEach, describe, expect, test } from 'vitest';
import { groupBy } from '../../../src/domain/group-by.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { retractClaim } from '../../../src/ingest/edit/retract.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { failingAt } from '../failing-store.ts';
import { ask, askOne, change } from '../graph-of.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from '../small-folder.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: null, expectedVersion: null },
  idempotency: null,
};
const HEADER = 'domain,generation,technology';

/** Rows under the columns that a file of the small folder has. */
const table = (name: string, ...rows: string[]) => ({
  name,
  csv: [(SMALL[name] ?? '').split('\n')[0], ...rows, ''].join('\n'),
});
const NPO = [
  table('technologies.csv', 'npo,NPO,Between,module,true'),
  table('base-case/relative-prices.csv', 'npo,0.8,0.9,1,ASSUMED,,'),
  table('base-case/box-margins.csv', 'npo,0,0,0,ASSUMED,,'),
  table('base-case/curves.csv', 'SCALE_OUT,npo,2025,0,0.1,0.2,ASSUMED,,'),
];

describeOnEmbedded('rows that come without the rest of their table', (open) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(SMALL));
  });
  const correct = (...tables: ReturnType<typeof table>[]) => bulkAdd(store, tables, true, ANN);
  const add = (...tables: ReturnType<typeof table>[]) => bulkAdd(store, tables, false, ANN);

  describe('of the chain', () => {
    const technologies = () =>
      ask(
        store,
        'MATCH (t:Technology) OPTIONAL MATCH (t)-[s:SERVES]->(d) RETURN t.slug AS slug, t.name AS name, t.position AS position, s.generation AS generation ORDER BY position',
      );
    const pluggable = { slug: 'pluggable', name: 'Pluggable', position: 0, generation: 1 };
    const cpo = { slug: 'cpo', name: 'CPO', position: 1, generation: 2 };

    test('a technology whose wording is corrected keeps its domains and its place', async () => {
      expect(await correct(table('technologies.csv', 'cpo,Co-packaged,In the package,module,false'))).toMatchObject({
        changed: 1,
      });
      expect(await technologies()).toEqual([pluggable, { ...cpo, name: 'Co-packaged' }]);
    });

    test('a stage keeps its place, and new ones come last in the order of their rows', async () => {
      await correct(
        table('stages.csv', 'test,Tester,Tests', 'laser,Lasers,Makes lasers', 'fibre,Fibre maker,Draws fibre'),
      );
      const order = 'MATCH (s:Stage) RETURN s.slug AS slug, s.position AS position ORDER BY position';
      expect((await ask(store, order)).map(({ slug, position }) => [slug, position])).toEqual([
        ['module', 0],
        ['laser', 1],
        ['test', 2],
        ['fibre', 3],
      ]);
    });

    test('a generation takes the place of what served it, which keeps its others', async () => {
      const between = { name: 'generations.csv', csv: `${HEADER}\nSCALE_OUT,2,npo\nSCALE_OUT,3,cpo\n` };
      await expect(add(...NPO, between)).rejects.toMatchObject({
        faults: [{ code: 'ALREADY_EXISTS', message: expect.stringContaining('"cpo"') }],
      });
      await correct(...NPO, between);
      expect(await technologies()).toEqual([
        pluggable,
        { ...cpo, generation: 3 },
        { slug: 'npo', name: 'NPO', position: 2, generation: 2 },
      ]);
    });

    test('a table of generations alone says which technology serves one', async () => {
      await add(...NPO);
      expect(await correct(table('generations.csv', 'SCALE_OUT,3,npo'))).toMatchObject({ changed: 1 });
      expect((await technologies()).at(-1)).toMatchObject({ slug: 'npo', generation: 3 });
    });

    test('an assumption is recorded on the day of the edit, as the house is where the graph has none', async () => {
      const recorded = (year: number) =>
        askOne(store, `MATCH (c:Claim {id: 'house:capacity/lasers@${year}'}) RETURN c.recordedOn`);
      const row = (year: number) => table('base-case/capacities.csv', `lasers,${year},0.7,0.8,0.9,ASSUMED,,`);
      await add(row(2027));
      expect(await recorded(2027)).toBe('2026-12-01');
      await change(store, "MATCH (s:Source {id: 'HOUSE'}) DETACH DELETE s");
      await add(row(2028));
      const house = await askOne(store, "MATCH (s:Source {id: 'HOUSE'}) RETURN s.retrievedOn");
      expect([await recorded(2028), house]).toEqual(['2026-12-01', '2026-12-01']);
    });

    test('the house is a source like others: its row is corrected, and cannot be added again', async () => {
      const title = () => askOne(store, "MATCH (s:Source {id: 'HOUSE'}) RETURN s.title");
      expect(await correctThing(store, EDIT_KINDS.source, 'HOUSE', { title: 'Our view' }, ANN)).toMatchObject({
        changed: 1,
      });
      expect(await title()).toBe('Our view');
      await expect(add(table('sources.csv', 'HOUSE,We,A view,,,2026-11-24,PAGE'))).rejects.toMatchObject({
        faults: [{ code: 'ALREADY_EXISTS' }],
      });
      await correct(table('base-case/capacities.csv', 'lasers,2027,0.7,0.8,0.9,ASSUMED,,'));
      expect(await title()).toBe('Our view');
    });

    test('a generation that no technology serves yet is given to one of the graph without a correction', async () => {
      await add(...NPO);
      expect(await add(table('generations.csv', 'SCALE_OUT,3,npo'))).toMatchObject({ changed: 1 });
      expect((await technologies()).at(-1)).toMatchObject({ slug: 'npo', generation: 3 });
      await expect(add(table('generations.csv', 'SCALE_OUT,3,cpo'))).rejects.toMatchObject({
        faults: [{ code: 'ALREADY_EXISTS', message: expect.stringContaining('"npo"') }],
      });
    });

    test('a graph with which the model cannot compute heals edit by edit, and each tells what is left', async () => {
      await add(table('base-case/captures.csv', 'laser,cpo,modco,0.2,0.3,0.4,0.1,0.2,0.3,ASSUMED,,'));
      await change(store, "MATCH (c:Claim {id: 'house:share/modco/laser/cpo'}) SET c.mid = 0.5, c.high = 0.6");
      const left = { changed: 1, warnings: [{ message: expect.stringContaining('cannot compute: share/laser/cpo') }] };
      expect(await add(table('stages.csv', 'fibre,Fibre maker,Draws fibre'))).toMatchObject(left);
      const why = { ...ANN, reason: 'no longer known' };
      expect(await retractClaim(store, 'house:capacity/lasers@2026', why)).toMatchObject(left);
      const less = table('base-case/captures.csv', 'laser,cpo,lumen,0.1,0.2,0.3,0.2,0.3,0.4,ASSUMED,,');
      expect(await correct(less)).toMatchObject({ warnings: [] });
      await expect(correct(table('technologies.csv', 'cpo,CPO,Challenger,laser,false'))).rejects.toThrow(/any more/);
    });

    test.each([
      ['technologies.csv', 'cpo,CPO,Challenger,laser,false', 'in cpo'],
      ['generations.csv', 'SCALE_OUT,3,pluggable', 'the adoption of pluggable'],
    ])('a row of %s with which the model could not compute is refused', async (name, row, why) => {
      await expect(correct(table(name, row))).rejects.toThrow(
        new RegExp(`the model could not compute any more: .*${why}`),
      );
    });
  });

  describe('of the base case', () => {
    const MARGIN = 'c2,,Modco earns well,firm:modco;domain:scale-out,OPERATING_MARGIN';
    const PRICES = 'base-case/relative-prices.csv';
    /** What hangs on claims and prices beside their own rows. */
    const state = async () => [
      await ask(
        store,
        'MATCH (:Firm)-[c:CAPTURES]->() RETURN c.id AS id, c.shareMid AS mid, c.shareClaims AS shares, c.marginClaims AS margins ORDER BY id',
      ),
      await ask(
        store,
        'MATCH (c:Claim {house: true}) RETURN c.id AS id, c.basis AS basis, c.seen AS seen, c.knownFrom AS known, c.mid AS mid ORDER BY id',
      ),
      await ask(
        store,
        'MATCH (c:Claim {house: true})-[r:RESTS_ON|ABOUT]->(x) RETURN c.id AS id, type(r) AS type, coalesce(x.id, x.slug) AS x ORDER BY id, type, x',
      ),
    ];
    const stateOf = async (files: Files) => {
      await change(store, 'MATCH (n) DETACH DELETE n');
      await loadFolder(store, await writeFolder(files));
      return state();
    };

    test('a claim whose metric is corrected stands behind the other number of a capture, and the first is assumed', async () => {
      const shared = edited('claims/research.csv', MARGIN, MARGIN.replace('OPERATING_MARGIN', 'FIRM_SHARE'));
      const expected = await stateOf(shared);
      const before = await stateOf(SMALL);
      expect(before).not.toEqual(expected);
      await correctThing(store, EDIT_KINDS.claim, 'c2', { metric: 'FIRM_SHARE' }, ANN);
      expect(await state()).toEqual(expected);
      const entry = "MATCH (c:Change {of: 'Claim:house:margin/modco/module/*'}) RETURN c.action AS action";
      expect(await ask(store, entry)).toEqual([{ action: 'CORRECT' }]);
    });

    test('a claim whose metric is corrected brings no retracted number of a capture back', async () => {
      const why = { ...ANN, reason: 'misread' };
      await retractClaim(store, 'house:share/modco/module/*', why);
      await correctThing(store, EDIT_KINDS.claim, 'c2', { metric: 'FIRM_SHARE' }, ANN);
      const retracted = 'MATCH (c:Claim {house: true}) WHERE c.retractedOn IS NOT NULL RETURN c.id';
      expect(await ask(store, retracted)).toHaveLength(1);
      await retractClaim(store, 'house:margin/modco/module/*', why);
      await correctThing(store, EDIT_KINDS.claim, 'c2', { metric: 'OPERATING_MARGIN' }, ANN);
      expect(await ask(store, retracted)).toHaveLength(2);
    });

    test.each([
      ['another technology', ['pluggable,1.1,1.2,1.3,ASSUMED,,', 'cpo,1,1,1,ASSUMED,,']],
      ['two technologies', ['pluggable,1,1,1,ASSUMED,,', 'cpo,1,1,1,ASSUMED,,']],
    ])('the price path is of %s where rows of prices say so', async (_what, rows) => {
      const header = SMALL[PRICES]?.split('\n')[0];
      const expected = await stateOf({ ...SMALL, [PRICES]: `${[header, ...rows].join('\n')}\n` });
      const before = await stateOf(SMALL);
      expect(before).not.toEqual(expected);
      await correct(table(PRICES, ...rows.filter((row) => !(SMALL[PRICES] ?? '').includes(row))));
      expect(await state()).toEqual(expected);
    });

    test('the price path comes to be of a new technology too without a correction, and none of its numbers changes so', async () => {
      const asDear = table(PRICES, 'npo,1,1,1,ASSUMED,,');
      await add(...NPO.map((one) => (one.name === PRICES ? asDear : one)));
      const about = "MATCH (:Claim {id: 'house:price-path@2025'})-[:ABOUT]->(t) RETURN t.slug AS slug ORDER BY slug";
      expect(await ask(store, about)).toEqual([{ slug: 'npo' }, { slug: 'pluggable' }]);
      await expect(add(table('base-case/price-path.csv', '2025,900,1000,1200,ASSUMED,,'))).rejects.toMatchObject({
        faults: [{ code: 'ALREADY_EXISTS', message: expect.stringContaining('price-path@2025') }],
      });
    });
  });

  describe('of money', () => {
    const figure = (cells: string) => table('fiscal-figures.csv', cells);
    const year = () =>
      ask(
        store,
        "MATCH (y:FiscalYear {key: 'modco/FY2025'}) RETURN y.revenueUsd AS revenue, y.operatingIncomeUsd AS income",
      );
    const firm = () =>
      ask(
        store,
        "MATCH (f:Firm {slug: 'modco'}) RETURN f.revenueUsd AS revenue, f.revenueFiscalYear AS year, f.operatingMargin AS operating, f.grossMargin AS gross",
      );
    const earned = { revenue: 1e8, year: 'FY2025', operating: 0.2, gross: null };

    test('a new figure of a year leaves its other amounts, and tells of the firm', async () => {
      expect(await add(figure('f4,modco,FY2025,2025-12,12,CNY,GROSS_MARGIN,,30,percent,LOCAL,PAGE,S1,'))).toMatchObject(
        { changed: 2 },
      );
      expect([await year(), await firm()]).toEqual([[{ revenue: 1e8, income: 2e7 }], [{ ...earned, gross: 0.3 }]]);
    });

    test('a corrected figure comes to dollars by the rate of the graph, beside the other amounts', async () => {
      await correct(figure('f1,modco,FY2025,2025-12-31,12,CNY,REVENUE,,1400,millions,LOCAL,PAGE,S1,'));
      expect([await year(), await firm()]).toEqual([
        [{ revenue: 2e8, income: 2e7 }],
        [{ ...earned, revenue: 2e8, operating: 0.1 }],
      ]);
    });

    test('a figure of an older year leaves what the firm earned since, with its row or without', async () => {
      const older = figure('f0,modco,FY2024,2024-12-31,12,USD,REVENUE,,90,millions,LOCAL,PAGE,S1,');
      const row = table('firms.csv', 'modco,Modco,,,CN,module-maker,holding,,,,,');
      expect(await add(older, row)).toMatchObject({ changed: 2 });
      expect(await firm()).toEqual([earned]);
    });

    test('a new rate counts for the amounts of its years', async () => {
      await correct(table('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,'));
      expect([await year(), await firm()]).toEqual([[{ revenue: 5e7, income: 1e7 }], [{ ...earned, revenue: 5e7 }]]);
      await add(table('exchange-rates.csv', 'CNY,2026,5,RECALL,S1,'));
      expect(await askOne(store, "MATCH (y:FiscalYear {key: 'modco/Q1 FY2026'}) RETURN y.revenueUsd")).toBe(5e7);
    });

    const FIGURES = 'fiscal-figures.csv';
    const F1 = 'f1,modco,FY2025,2025-12-31,12,CNY,REVENUE,,700,millions,LOCAL,PAGE,S1,';
    const F2 = 'f2,modco,FY2025,2025-12-31,12,CNY,OPERATING_INCOME,,140,millions,LOCAL,PAGE,S1,';
    const GROSS = 'f4,modco,FY2025,2025-12-31,12,CNY,GROSS_MARGIN,,30,percent,LOCAL,PAGE,S1,';
    const startFrom = async (files: Files) => {
      await change(store, 'MATCH (n) DETACH DELETE n');
      await loadFolder(store, await writeFolder(files));
    };

    test('dollars that an import filled into a year of another currency stay, whatever else of it is told', async () => {
      await startFrom(edited(FIGURES, `${F2}\n`, ''));
      await change(
        store,
        `MATCH (y:FiscalYear {key: 'modco/FY2025'}) SET y.operatingIncomeUsd = 3e7, y.operatingIncomeBasis = 'REPORTED'
CREATE (y)-[:HAS]->(:Figure {id: 'sec-1', metric: 'OPERATING_INCOME', value: 30, unit: 'millions', currency: 'USD', basis: 'GAAP', seen: 'PAGE'})`,
      );
      await add(figure(GROSS));
      expect(await year()).toEqual([{ revenue: 1e8, income: 3e7 }]);
      await correct(table('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,'));
      expect(await year()).toEqual([{ revenue: 5e7, income: 3e7 }]);
      await add(figure(F2));
      expect(await year()).toEqual([{ revenue: 5e7, income: 1e7 }]);
    });

    test('a margin that an import brought to the firm stays when a figure of the year goes', async () => {
      const brought = "f.grossMargin = 0.4, f.grossMarginFiscalYear = 'FY2025', f.grossMarginBasis = 'DERIVED'";
      await change(store, `MATCH (f:Firm {slug: 'modco'}) SET ${brought}`);
      await correct(figure(F1.replace('REVENUE,', 'REVENUE,Optics')));
      expect(await firm()).toEqual([{ revenue: null, year: null, operating: null, gross: 0.4 }]);
    });

    const F0 = 'f0,modco,FY2024,2024-12-31,12,USD,REVENUE,,90,millions,LOCAL,PAGE,S1,';
    const toFy2024 = (row: string) => row.replace('FY2025,2025-12-31,12,CNY', 'FY2024,2024-12-31,12,USD');
    const fy2024 = { revenue: 9e7, year: 'FY2024', operating: null, gross: null };

    test.each([
      ['becomes one of a segment', [F1.replace('REVENUE,', 'REVENUE,Optics')], { revenue: null, income: 2e7 }, fy2024],
      ['becomes another metric', [F1.replace('REVENUE', 'NET_INCOME')], { revenue: null, income: 2e7 }, fy2024],
      ['moves to another year', [toFy2024(F1)], { revenue: null, income: 2e7 }, fy2024],
      [
        'moves to another year with all others',
        [toFy2024(F1), toFy2024(F2)],
        { revenue: null, income: null },
        { ...fy2024, operating: 140 / 90 },
      ],
    ])('a figure that %s takes its amount from its year and from the firm', async (_how, rows, left, told) => {
      await startFrom(withRow(FIGURES, F0));
      await correct(table(FIGURES, ...rows));
      expect([await year(), await firm()]).toEqual([[left], [told]]);
    });

    test('of two figures as good as each other the same one counts whatever else is told of the year', async () => {
      const [z1, a1] = [F1.replace('f1', 'z1'), F1.replace('f1', 'a1').replace('700', '710')];
      await startFrom(edited(FIGURES, F1, `${z1}\n${a1}`));
      const before = await year();
      await add(figure(GROSS));
      expect(await year()).toEqual(before);
      await correct(figure(`${z1}read again`));
      expect(await year()).toEqual(before);
    });

    describe('of a firm that absorbed another', () => {
      const H1 = 'h1,holding,FY2025,2025-12-31,12,USD,REVENUE,,500,millions,GAAP,PAGE,S1,';
      const absorb = () => mergeFirms(store, { keep: 'holding', merge: 'modco' }, { ...ANN, reason: 'one firm' });
      const fy2025 = async () => {
        const rows = await ask(
          store,
          "MATCH (:Firm {slug: 'holding'})-[:REPORTED]->(y:FiscalYear {label: 'FY2025'})-[:HAS]->(g) RETURN y.key AS key, y.firm AS firm, [y.revenueUsd, y.operatingIncomeUsd] AS amounts, g.id AS figure ORDER BY key, figure",
        );
        return [...groupBy(rows, ({ key }) => key)].map(([key, of]) => ({
          ...{ key, firm: of[0]?.firm, amounts: of[0]?.amounts, figures: of.map(({ figure }) => figure) },
        }));
      };
      const holding = () =>
        ask(
          store,
          "MATCH (f:Firm {slug: 'holding'}) RETURN f.revenueUsd AS revenue, f.operatingMargin AS operating, f.grossMargin AS gross",
        );
      const ofModco = { key: 'modco/FY2025', firm: 'holding', amounts: [1e8, 2e7], figures: ['f1', 'f2'] };

      test('a new figure joins the year of its label, with which it tells of the firm', async () => {
        await absorb();
        await add(figure(GROSS.replace('modco', 'holding')));
        expect(await fy2025()).toEqual([{ ...ofModco, figures: ['f1', 'f2', 'f4'] }]);
        expect(await holding()).toEqual([{ revenue: 1e8, operating: 0.2, gross: 0.3 }]);
        await expect(
          add(figure('f5,holding,FY2025,2025-12,12,USD,GROSS_MARGIN,,30,percent,GAAP,PAGE,S1,')),
        ).rejects.toMatchObject({ faults: [{ place: { field: 'currency' } }] });
      });

      test('a corrected rate counts for its years', async () => {
        await absorb();
        await correct(table('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,'));
        expect(await fy2025()).toEqual([{ ...ofModco, amounts: [5e7, 1e7] }]);
        expect(await holding()).toEqual([{ revenue: 5e7, operating: 0.2, gross: null }]);
      });

      test('where both have a year of a label new figures are of its own, and those that are there stay where they stand', async () => {
        await startFrom(withRow(FIGURES, H1));
        await absorb();
        await correct(
          table(
            FIGURES,
            F1.replace('modco', 'holding').replace('700', '1400'),
            H1.replace('h1', 'h2').replace('REVENUE,,500', 'OPERATING_INCOME,,50'),
          ),
        );
        expect(await fy2025()).toEqual([
          { key: 'holding/FY2025', firm: 'holding', amounts: [5e8, 5e7], figures: ['h1', 'h2'] },
          { ...ofModco, amounts: [2e8, 2e7] },
        ]);
        expect(await holding()).toEqual([{ revenue: 5e8, operating: 0.1, gross: null }]);
      });
    });

    test('a rate is corrected in as many statements for twenty firms as for ten', async () => {
      const statementsFor = async (firms: number) => {
        const slugs = Array.from({ length: firms }, (_, at) => `firm${at}`);
        const withFirms = slugs.reduce(
          (files, slug) => withRow('firms.csv', `${slug},${slug},,,,,holding,,,,,`, files),
          SMALL,
        );
        const rows = slugs.map((slug) => F1.replace('f1,modco', `${slug},${slug}`));
        await startFrom(rows.reduce((files, row) => withRow(FIGURES, row, files), withFirms));
        const { store: counted, ran } = failingAt(store, 0);
        const rate = table('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,');
        // The rate, and the year and the firm of each.
        expect(await bulkAdd(counted, [rate], true, ANN)).toMatchObject({ changed: 3 + 2 * firms });
        return ran();
      };
      expect(await statementsFor(20)).toBe(await statementsFor(10));
    });

    test.each([
      ['currency', 'f4,modco,FY2025,2025-12-31,12,USD,GROSS_MARGIN,,30,percent,LOCAL,PAGE,S1,', 'CNY in the graph'],
      ['months', 'f4,modco,FY2025,2025-12-31,9,CNY,GROSS_MARGIN,,30,percent,LOCAL,PAGE,S1,', '12 in the graph'],
      ['period_end', 'f4,modco,FY2025,2025-06,12,CNY,GROSS_MARGIN,,30,percent,LOCAL,PAGE,S1,', '2025-12-31 in the'],
    ])('a figure that has another %s than its year in the graph is refused there', async (field, row, message) => {
      await expect(add(figure(row))).rejects.toMatchObject({
        faults: [{ place: { line: 2, field, message: expect.stringContaining(message) } }],
      });
    });

    test('a rate by which a figure of the graph comes to more than is kept is refused', async () => {
      await expect(correct(table('exchange-rates.csv', 'CNY,2025,1e-9,RECALL,S1,'))).rejects.toMatchObject({
        faults: [{ place: { field: 'per_usd', message: expect.stringContaining('700 million CNY come to') } }, {}],
      });
    });
  });
});
