import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { validateEvidence } from '../../../src/economics/validation/validate-evidence.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { compareFolder } from '../../../src/ingest/compare-folder.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import { correctRelation } from '../../../src/ingest/edit/edit-relations.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { retractClaim, retractRelation } from '../../../src/ingest/edit/retract.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { validateFolder } from '../../../src/ingest/validate-folder.ts';
import { gatherEvidence } from '../../../src/queries/evidence/gather-evidence.ts';
import { graphStamp } from '../../../src/queries/node/graph-version.ts';
import { describeOnEmbedded, describeOnNeo4j, type OpenStore } from '../../support/stores.ts';
import { ask, askOne, change, graphOf } from '../graph-of.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from '../small-folder.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: 'I know better', expectedVersion: null },
  idempotency: null,
};
const LOADER = { actor: 'npm run seed', at: '2026-12-02T08:00:00.000Z', reason: null };
const { firm, claim } = EDIT_KINDS;

/** The files without a base case. */
const bare = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).filter(([name]) => !name.startsWith('base-case/') && name !== 'parameter-claims.csv'),
  );

/** The same folder goes in both ways: in one transaction, and in several as a very large one does. */
const AT_ONCE = { way: 'in one transaction', stepsAbove: 1_000_000 };
const WAYS = [AT_ONCE, { way: 'in several transactions', stepsAbove: 0 }];

describeOnEmbedded('a load after edits', (open) => afterEdits(open, WAYS));
// A load in several transactions runs the same statements; that Neo4j takes them so is tested with loads and their failures.
describeOnNeo4j('a load after edits', (open) => afterEdits(open, [AT_ONCE]));

function afterEdits(open: OpenStore, ways: typeof WAYS): void {
  describe.each(ways)('$way', ({ stepsAbove }) => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await change(store, 'MATCH (n) DETACH DELETE n');
      await load(SMALL);
    });
    const load = async (files: Files) => loadFolder(store, await writeFolder(files), { stepsAbove, author: LOADER });
    /** As if another version of the program had made the row: it made less of it, or something else. */
    const anotherProgram = (thing: string, without = 'nothing') =>
      change(store, `MATCH ${thing} SET x.rowStamp = 1 REMOVE x.${without}`);
    const firmNow = (slug: string) =>
      ask(
        store,
        `MATCH (f:Firm {slug: '${slug}'}) RETURN f.name AS name, f.nameKey AS nameKey, f.revenueFiscalYear AS year`,
      );

    test('a newer program fills what it makes of a row beside the edit, time and again', async () => {
      await anotherProgram("(x:Firm {slug: 'modco'})", 'revenueFiscalYear');
      await correctThing(store, firm, 'modco', { name: 'Modco Ltd' }, ANN);
      const kept = { kind: 'Firm', key: 'modco', fields: ['name'], actor: 'ann', at: ANN.at };

      const report = await load(SMALL);
      expect(report).toMatchObject({ added: 0, changed: 1, edits: { kept: [kept], replaced: [], retracted: [] } });
      const now = { name: 'Modco Ltd', nameKey: 'modco ltd', year: 'FY2025' };
      expect(await firmNow('modco')).toEqual([now]);
      expect(await historyOf('Firm:modco')).toEqual([
        ['CORRECT', 'ann', { name: 'Modco' }, { name: 'Modco Ltd' }],
        ['LOAD', 'npm run seed', {}, { revenueFiscalYear: 'FY2025' }],
      ]);

      expect(await load(SMALL)).toMatchObject({ changed: 0, edits: { kept: [], replaced: [] } });
      await anotherProgram("(x:Firm {slug: 'modco'})");
      expect(await load(SMALL)).toMatchObject({ changed: 1, edits: { kept: [kept], replaced: [] } });
      expect(await firmNow('modco')).toEqual([now]);
    });

    test('a row that the folder changes takes the place of the edit, and says so', async () => {
      await correctThing(store, firm, 'lumen', { name: 'Lumen Inc', note: 'by ann' }, ANN);
      const replaced = { kind: 'Firm', key: 'lumen', fields: ['name', 'note'], actor: 'ann', at: ANN.at };
      const files = edited('firms.csv', 'Lumen Café', 'Lumen');
      expect(await load(files)).toMatchObject({ changed: 1, edits: { kept: [], replaced: [replaced] } });
      expect(await firmNow('lumen')).toMatchObject([{ name: 'Lumen' }]);
      const [, last] = await historyOf('Firm:lumen');
      expect(last).toEqual(['LOAD', 'npm run seed', { name: 'Lumen Inc', note: 'by ann' }, { name: 'Lumen' }]);
      // What was replaced is no edit any more: the folder may say what it likes.
      const later = await load(edited('firms.csv', 'Lumen Café', 'Lumen Ltd'));
      expect(later).toMatchObject({ changed: 1, edits: { kept: [], replaced: [] } });
    });

    const tables = (technology: string) => ({
      'technologies.csv': `${technology},${technology.toUpperCase()},Between,module,true`,
      'base-case/relative-prices.csv': `${technology},0.8,0.9,1,ASSUMED,,`,
      'base-case/box-margins.csv': `${technology},0,0,0,ASSUMED,,`,
      'base-case/curves.csv': `SCALE_OUT,${technology},2025,0,0.1,0.2,ASSUMED,,`,
      'generations.csv': `SCALE_OUT,3,${technology}`,
    });
    const withLpo = Object.entries(tables('lpo')).reduce((files, [name, row]) => withRow(name, row, files), SMALL);
    const served = () =>
      ask(
        store,
        'MATCH (t:Technology)-[s:SERVES]->(:NetworkDomain) RETURN s.generation AS generation, t.slug AS slug ORDER BY generation, slug',
      );
    const third = (slug: string) => [
      { generation: 1, slug: 'pluggable' },
      { generation: 2, slug: 'cpo' },
      { generation: 3, slug },
    ];

    test('a technology takes a generation that an editor gave to one of the folder, whose row stays as it was', async () => {
      await change(store, 'MATCH (n) DETACH DELETE n');
      await load(bare(SMALL));
      const csv = 'domain,generation,technology\nSCALE_OUT,3,cpo\n';
      await bulkAdd(store, [{ name: 'generations.csv', csv }], true, ANN);
      expect(await served()).toEqual(third('cpo'));
      await load(bare(withLpo));
      expect(await served()).toEqual(third('lpo'));
      expect(await load(bare(withLpo))).toMatchObject({ added: 0, changed: 0 });
    });

    test('a technology takes the generation that its row gives it from one that an editor added, until the row goes there', async () => {
      const added = Object.entries(tables('npo'));
      const bulk = added.map(([name, row]) => ({ name, csv: `${(SMALL[name] ?? '').split('\n')[0]}\n${row}\n` }));
      await bulkAdd(store, bulk, false, ANN);
      expect(await served()).toEqual(third('npo'));
      await load(withLpo);
      expect(await served()).toEqual(third('lpo'));
      const entry =
        "MATCH (c:Change {of: 'Technology:npo', action: 'LOAD'}) RETURN c.before AS before, c.after AS after";
      const [{ before, after } = {}] = await ask(store, entry);
      expect(JSON.parse(String(before)).links.serves).toEqual([{ key: 'scale-out', number: 3 }]);
      expect(JSON.parse(String(after)).links).not.toHaveProperty('serves');
      expect(await load(withLpo)).toMatchObject({ added: 0, changed: 0 });

      const withNpo = added.reduce((files, [name, row]) => withRow(name, row, files), SMALL);
      await load(withNpo);
      expect(await served()).toEqual(third('npo'));
      await load(withLpo);
      expect(await served()).toEqual(third('lpo'));
    });

    test('an edit that a load replaced without a word, as older programs did, is none', async () => {
      await correctThing(store, firm, 'lumen', { name: 'Lumen Inc' }, ANN);
      await change(store, "MATCH (f:Firm {slug: 'lumen'}) SET f.name = 'Lumen Café', f.nameKey = 'lumen cafe'");
      const report = await load(edited('firms.csv', 'Lumen Café', 'Lumen'));
      expect(report).toMatchObject({ changed: 1, edits: { kept: [], replaced: [] } });
      expect(await firmNow('lumen')).toMatchObject([{ name: 'Lumen' }]);
    });

    test('an edit that the folder took over is neither kept nor replaced', async () => {
      await correctThing(store, firm, 'lumen', { name: 'Lumen Inc' }, ANN);
      const report = await load(edited('firms.csv', 'Lumen Café', 'Lumen Inc'));
      expect(report).toMatchObject({ changed: 1, edits: { kept: [], replaced: [] } });
    });

    test('an emptied cell stays empty, and links stay as edited', async () => {
      await correctThing(store, firm, 'lumen', { country: '' }, ANN);
      await correctThing(store, claim, 'c1', { about: 'technology:pluggable', sources: 'S2' }, ANN);
      await anotherProgram("(x {slug: 'lumen'})");
      await anotherProgram("(x:Claim {id: 'c1'})");
      const { edits } = await load(SMALL);
      expect(edits).toMatchObject({ kept: [{ fields: ['country'] }, { key: 'c1' }], replaced: [] });
      expect(await askOne(store, "MATCH (f:Firm {slug: 'lumen'}) RETURN f.country")).toBeNull();
      expect(await ask(store, "MATCH (:Claim {id: 'c1'})-[:ABOUT]->(x) RETURN x.slug AS slug")).toEqual([
        { slug: 'pluggable' },
      ]);
      expect(await ask(store, "MATCH (:Claim {id: 'c1'})-[:CITES]->(s) RETURN s.id AS id")).toEqual([{ id: 'S2' }]);
    });

    test('of a relation the ends, the type and the numbers stay as edited', async () => {
      await correctRelation(store, 'r1', { relation: 'PARTNERS_WITH', to: 'holding', value: '7', unit: 'usd_m' }, ANN);
      await anotherProgram("()-[x:PARTNERS_WITH {id: 'r1'}]->()", 'tag');
      const { edits, changed } = await load(SMALL);
      expect({ edits, changed }).toMatchObject({ edits: { kept: [{ kind: 'Relation', key: 'r1' }] }, changed: 1 });
      const r1 = 'MATCH ()-[r {id: "r1"}]->(f) RETURN type(r) AS type, f.slug AS to, r.value AS value';
      expect(await ask(store, r1)).toEqual([{ type: 'PARTNERS_WITH', to: 'holding', value: 7 }]);
      const replacing = await load(edited('relations.csv', 'r1,lumen,SUPPLIES', 'r1,lumen,OWNS'));
      expect(replacing).toMatchObject({ changed: 1, edits: { replaced: [{ key: 'r1' }] } });
      expect(await ask(store, r1)).toEqual([{ type: 'OWNS', to: 'modco', value: null }]);
    });

    test('a relation of a firm that was merged is told as that of the other one', async () => {
      await correctRelation(store, 'r1', { what: 'lasers and more' }, ANN);
      await mergeFirms(store, { keep: 'holding', merge: 'lumen' }, ANN);
      await load(edited('relations.csv', 'modco,lasers,', 'modco,Lasers,'));
      expect((await historyOf('Relation:r1')).at(-1)).toEqual([
        'LOAD',
        'npm run seed',
        { what: 'lasers and more' },
        { what: 'Lasers' },
      ]);
    });

    test('an estimate that lost its ground is an assumption to a load too, whatever the folder changes of it', async () => {
      await retractClaim(store, 'c1', ANN);
      expect(await load(SMALL)).toMatchObject({ changed: 0, edits: { kept: [], replaced: [] } });
      const files = edited('base-case/market.csv', '1e9,2e9,3e9,ESTIMATED,c1', '1e9,2.1e9,3e9,ESTIMATED,c1');
      const { folder } = await validateFolder(await writeFolder(files));
      for (const { edits } of [await compareFolder(store, folder), await load(files)])
        expect(edits.replaced).toEqual([]);
      expect((await historyOf('Claim:house:market/SCALE_OUT@2025')).at(-1)).toMatchObject([
        ...['LOAD', 'npm run seed'],
        { mid: 2e9 },
        { mid: 2.1e9 },
      ]);
      const now =
        "MATCH (c:Claim {id: 'house:market/SCALE_OUT@2025'}) RETURN c.mid AS mid, c.basis AS basis, c.knownFrom AS from";
      expect(await ask(store, now)).toEqual([{ mid: 2.1e9, basis: 'ASSUMED', from: null }]);
    });

    test('what was retracted stays so, whatever the folder says of it, and is told', async () => {
      await retractClaim(store, 'c2', ANN);
      await retractRelation(store, 'r2', ANN);
      const before = await graphOf(store);
      const files = edited(
        'claims/research.csv',
        'earns well',
        'earns more',
        edited('relations.csv', 'r2,modco,MAKES', 'r2,lumen,DEPLOYS'),
      );
      const retracted = [
        { kind: 'Claim', key: 'c2' },
        { kind: 'Relation', key: 'r2' },
      ];
      expect(await load(files)).toMatchObject({ added: 0, changed: 0, edits: { retracted } });
      expect(await graphOf(store)).toEqual(before);
    });

    test('a number of the base case that a bulk corrected stays, on the chain as in its claim', async () => {
      const captures = SMALL['base-case/captures.csv'] ?? '';
      const [columns = ''] = captures.split('\n');
      const row = 'laser,cpo,lumen,0.5,0.55,0.7,0.2,0.3,0.4,ASSUMED,,';
      await bulkAdd(store, [{ name: 'base-case/captures.csv', csv: `${columns}\n${row}\n` }], true, ANN);
      await anotherProgram("(:Firm {slug: 'lumen'})-[x:CAPTURES]->()");
      await anotherProgram('(x:Claim {house: true})');
      const { edits } = await load(SMALL);
      expect(edits.replaced).toEqual([]);
      expect(edits.kept.map(({ kind }) => kind)).toEqual(['Claim', 'ValueCapture']);
      const mid =
        "MATCH (:Firm {slug: 'lumen'})-[c:CAPTURES {technology: 'cpo'}]->(:Stage {slug: 'laser'}) RETURN c.shareMid";
      expect(await askOne(store, mid)).toBe(0.55);
      expect(await askOne(store, "MATCH (c:Claim {id: 'house:share/lumen/laser/cpo'}) RETURN c.mid")).toBe(0.55);
    });

    test('a capture that a bulk brought back after its numbers were retracted stays, on the chain as in its claim', async () => {
      for (const number of ['share', 'margin']) await retractClaim(store, `house:${number}/lumen/laser/cpo`, ANN);
      const [columns = ''] = (SMALL['base-case/captures.csv'] ?? '').split('\n');
      const row = 'laser,cpo,lumen,0.5,0.55,0.7,0.2,0.3,0.4,ASSUMED,,';
      await bulkAdd(store, [{ name: 'base-case/captures.csv', csv: `${columns}\n${row}\n` }], true, ANN);
      const mids = async () => [
        await ask(store, "MATCH (:Firm {slug: 'lumen'})-[c:CAPTURES]->(:Stage) RETURN c.shareMid AS mid"),
        await ask(store, "MATCH (c:Claim {id: 'house:share/lumen/laser/cpo'}) RETURN c.mid AS mid"),
      ];
      expect(await load(SMALL)).toMatchObject({ added: 0, changed: 0 });
      expect(await mids()).toEqual([[{ mid: 0.55 }], [{ mid: 0.55 }]]);
      await anotherProgram("(:Firm {slug: 'lumen'})-[x:CAPTURES]->()");
      await anotherProgram('(x:Claim {house: true})');
      expect((await load(SMALL)).edits.replaced).toEqual([]);
      expect(await mids()).toEqual([[{ mid: 0.55 }], [{ mid: 0.55 }]]);
    });

    describe('of figures', () => {
      const FIGURES = 'fiscal-figures.csv';
      const bulk = (file: string, ...rows: string[]) => {
        const [columns = ''] = (SMALL[file] ?? '').split('\n');
        return bulkAdd(store, [{ name: file, csv: [columns, ...rows, ''].join('\n') }], true, ANN);
      };
      const F1 = 'f1,modco,FY2025,2025-12-31,12,CNY,REVENUE,,700,millions,LOCAL,PAGE,S1,';
      const filed = F1.replace('f1', 'f9').replace('700', '1400').replace('LOCAL', 'GAAP');
      const newer = 'f10,modco,FY2026,2026-12-31,12,USD,REVENUE,,300,millions,GAAP,PAGE,S1,';
      const more = edited(FIGURES, 'OPERATING_INCOME,,140', 'OPERATING_INCOME,,210');
      const money = async () => {
        const [row] = await ask(
          store,
          `MATCH (f:Firm {slug: 'modco'}) MATCH (y:FiscalYear {key: 'modco/FY2025'})
RETURN f.name AS name, f.revenueUsd AS revenue, f.revenueFiscalYear AS of, f.operatingMargin AS margin, [y.revenueUsd, y.operatingIncomeUsd] AS year`,
        );
        return row;
      };

      test('those that a bulk added count on, whatever a load changes of the year and of the firm', async () => {
        await bulk(FIGURES, filed, newer);
        const before = await graphOf(store);
        expect(await load(SMALL)).toMatchObject({ added: 0, changed: 0 });
        expect(await graphOf(store)).toEqual(before);
        const files = edited('firms.csv', 'modco,Modco,', 'modco,Modco Ltd,', more);
        const { edits } = await load(files);
        // Of the bulk's revenue and the folder's income.
        expect(edits).toMatchObject({ kept: [], replaced: [] });
        const firm = { name: 'Modco Ltd', revenue: 3e8, of: 'FY2026', margin: 0.15 };
        expect(await money()).toEqual({ ...firm, year: [2e8, 3e7] });
        const after = await graphOf(store);
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
        expect(await graphOf(store)).toEqual(after);
      });

      test('what they tell of a firm takes nothing from an edit of its row', async () => {
        await bulk(FIGURES, filed.replace('REVENUE,,1400,millions', 'GROSS_MARGIN,,30,percent'));
        await correctThing(store, firm, 'modco', { name: 'Modco Ltd' }, ANN);
        await anotherProgram("(x:Firm {slug: 'modco'})");
        expect((await load(SMALL)).edits).toMatchObject({ kept: [{ key: 'modco', fields: ['name'] }], replaced: [] });
        expect(await askOne(store, "MATCH (f:Firm {slug: 'modco'}) RETURN f.grossMargin")).toBe(0.3);
        expect(await money()).toMatchObject({ name: 'Modco Ltd', revenue: 1e8, margin: 0.2 });
      });

      test('what they tell of a firm comes to it too where an edit of its row stands', async () => {
        await mergeFirms(store, { keep: 'holding', merge: 'modco' }, ANN);
        const filled = edited('firms.csv', 'Elsewhere Group,false,,', 'Elsewhere Group,false,HIGH,');
        const { edits } = await load(edited(FIGURES, 'REVENUE,,700', 'REVENUE,,1400', filled));
        const holding =
          "MATCH (f:Firm {slug: 'holding'}) MATCH (y:FiscalYear {key: 'modco/FY2025'}) RETURN f.confidence AS confidence, f.aliases AS aliases, f.revenueUsd AS revenue, f.operatingMargin AS margin, y.revenueUsd AS year";
        const [now] = await ask(store, holding);
        expect(now).toMatchObject({ confidence: 'HIGH', revenue: 2e8, margin: 0.1, year: 2e8 });
        expect(now?.aliases).toContain('Modco');
        expect(edits).toMatchObject({ kept: [{ key: 'holding' }], replaced: [] });
        expect(edits.kept[0]?.fields).not.toContain('revenueUsd');
      });

      test.each([
        ['an edit', () => bulk(FIGURES, F1.replace('modco', 'holding')), more, 3e7],
        ['the folder', async () => {}, edited(FIGURES, F1, F1.replace('modco', 'holding')), 2e7],
      ])('one that %s moved to another firm counts there alone', async (_who, edit, files, income) => {
        await edit();
        await load(files);
        expect(await money()).toMatchObject({ revenue: null, of: null, margin: null, year: [null, income] });
        const holding =
          "MATCH (f:Firm {slug: 'holding'})-[:REPORTED]->(y:FiscalYear) RETURN y.key AS key, y.revenueUsd AS year, f.revenueUsd AS firm";
        expect(await ask(store, holding)).toEqual([{ key: 'holding/FY2025', year: 1e8, firm: 1e8 }]);
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
      });

      test('a corrected figure and a corrected rate count on beside what their rows fill', async () => {
        await bulk(FIGURES, F1.replace('700', '1400'));
        await bulk('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,');
        const noted = edited(FIGURES, F1, `${F1}read again`, more);
        const { edits } = await load(edited('exchange-rates.csv', '7,RECALL,S1,', '7,RECALL,S1,average', noted));
        expect(await money()).toMatchObject({ revenue: 1e8, margin: 0.15, year: [1e8, 1.5e7] });
        expect(edits).toMatchObject({ kept: [{ key: 'f1' }, { key: 'CNY/2025' }], replaced: [] });
      });

      test("new years, of firms that are there and of new ones, come to dollars by the graph's rates", async () => {
        await bulk('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,', 'CNY,2026,5,RECALL,S1,');
        const figure = (id: string, cells: string) =>
          F1.replace('f1,modco,FY2025,2025-12-31', `${id},${cells}`).replace('700', '1400');
        const rows = [
          figure('f10', 'modco,FY2026,2026-03-31'), // most of it in 2025
          figure('f11', 'lumen,FY2026,2026-12-31'), // the folder has no rate of 2026
          figure('f12', 'fresh,FY2025,2025-12-31'),
          figure('f13', 'holding,FY2025,2025-12-31'),
        ];
        const fresh = withRow('firms.csv', 'fresh,Fresh Optics,,,CN,,,,,,,', SMALL);
        const files = rows.reduce((so, row) => withRow(FIGURES, row, so), fresh);
        await load(files);
        const newest =
          'MATCH (f:Firm)-[:REPORTED]->(y:FiscalYear) WHERE y.label = f.revenueFiscalYear RETURN y.key AS key, y.revenueUsd AS year, f.revenueUsd AS firm ORDER BY key';
        expect(await ask(store, newest)).toEqual([
          { key: 'fresh/FY2025', year: 1e8, firm: 1e8 },
          { key: 'holding/FY2025', year: 1e8, firm: 1e8 },
          { key: 'lumen/FY2026', year: 2.8e8, firm: 2.8e8 },
          { key: 'modco/FY2026', year: 1e8, firm: 1e8 },
        ]);
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
      });

      test('corrected ones and a corrected rate count while their own rows stay as they were', async () => {
        await bulk(FIGURES, F1.replace('700', '1400'));
        await bulk('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,');
        await load(more);
        expect(await money()).toMatchObject({ revenue: 1e8, margin: 0.15, year: [1e8, 1.5e7] });
        await load(edited(FIGURES, 'REVENUE,,700', 'REVENUE,,2100', more));
        expect(await money()).toMatchObject({ revenue: 1.5e8, margin: 0.1, year: [1.5e8, 1.5e7] });
      });

      test('a firm is told by those of one that became part of it, and of it alone what they tell', async () => {
        await mergeFirms(store, { keep: 'holding', merge: 'modco' }, ANN);
        await correctThing(store, firm, 'holding', { name: 'Holding AG' }, ANN);
        const holding = () =>
          ask(
            store,
            "MATCH (f:Firm {slug: 'holding'}) RETURN f.name AS name, f.revenueUsd AS revenue, f.revenueFiscalYear AS of, f.operatingMargin AS margin",
          );
        const files = withRow(FIGURES, newer, more);
        expect((await load(more)).edits.replaced).toEqual([]);
        expect(await holding()).toEqual([{ name: 'Holding AG', revenue: 1e8, of: 'FY2025', margin: 0.3 }]);
        await load(files);
        const now = { name: 'Holding AG', revenue: 3e8, of: 'FY2026', margin: 0.3 };
        expect(await holding()).toEqual([now]);
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
        expect(await historyOf('Firm:holding')).toContainEqual([
          ...['LOAD', 'npm run seed'],
          ...[
            { revenueUsd: 1e8, revenueFiscalYear: 'FY2025' },
            { revenueUsd: 3e8, revenueFiscalYear: 'FY2026' },
          ],
        ]);
      });

      test('those that left the folder count on, as they stay in the graph', async () => {
        await load(withRow(FIGURES, filed));
        await load(more);
        expect(await money()).toMatchObject({ revenue: 2e8, margin: 0.15, year: [2e8, 3e7] });
      });

      const toldOf = (slug: string) =>
        ask(
          store,
          `MATCH (f:Firm {slug: '${slug}'})-[:REPORTED]->(y:FiscalYear)
RETURN y.key AS key, y.revenueUsd AS year, y.revenueBasis AS basis, f.revenueUsd AS firm, f.revenueFiscalYear AS of ORDER BY key`,
        );
      const ofHolding = F1.replace('f1,modco', 'f10,holding');

      test('a rate that the folder corrects counts for years that only the graph has, and for their firms', async () => {
        await bulk(FIGURES, ofHolding, ofHolding.replace('f10', 'f11').replaceAll('2025', '2024'));
        await change(
          store,
          "MATCH (y:FiscalYear {key: 'holding/FY2024'}) SET y.revenueUsd = 5.0, y.revenueBasis = 'REPORTED'",
        );
        const files = edited('exchange-rates.csv', 'CNY,2025,7,', 'CNY,2025,14,');
        await load(files);
        const reported = { basis: 'REPORTED', firm: 5e7, of: 'FY2025' };
        expect(await toldOf('holding')).toEqual([
          { key: 'holding/FY2024', year: 5, ...reported }, // an import may have filled what no rate tells
          { key: 'holding/FY2025', year: 5e7, ...reported },
        ]);
        const told = ['LOAD', 'npm run seed', { revenueUsd: 1e8 }, { revenueUsd: 5e7 }];
        expect((await historyOf('FiscalYear:holding/FY2025')).at(-1)).toEqual(told);
        expect((await historyOf('Firm:holding')).at(-1)).toEqual(told);
        const after = await graphOf(store);
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
        expect(await graphOf(store)).toEqual(after);
      });

      test("a corrected rate that its row takes back counts for the folder's own years, whose rows stay as they were", async () => {
        const rate = (note: string) => edited('exchange-rates.csv', '7,RECALL,S1,', `7,RECALL,S1,${note}`);
        await load(rate('average'));
        await bulk('exchange-rates.csv', 'CNY,2025,14,RECALL,S1,average');
        expect(await money()).toMatchObject({ revenue: 5e7, year: [5e7, 1e7] });
        await load(rate('mean'));
        expect(await money()).toMatchObject({ revenue: 1e8, year: [1e8, 2e7] });
      });

      test('one that an edit moved to another firm and the folder takes back leaves nothing there', async () => {
        await bulk(FIGURES, F1.replace('modco', 'holding'));
        const files = edited(FIGURES, 'REVENUE,,700', 'REVENUE,,1400');
        const { edits } = await load(files);
        expect(edits.replaced).toContainEqual(expect.objectContaining({ kind: 'Figure', key: 'f1' }));
        expect(await money()).toMatchObject({ revenue: 2e8, of: 'FY2025', year: [2e8, 2e7] });
        const none = { year: null, basis: null, firm: null, of: null };
        expect(await toldOf('holding')).toEqual([{ key: 'holding/FY2025', ...none }]);
        const last = ['LOAD', 'npm run seed', { revenueUsd: 1e8, revenueBasis: 'REPORTED' }, {}];
        expect((await historyOf('FiscalYear:holding/FY2025')).at(-1)).toEqual(last);
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
      });

      test('one that an edit moved, and the folder takes back, leaves a year of the folder with its own', async () => {
        const own = withRow(FIGURES, ofHolding.replace('LOCAL', 'NON_GAAP'));
        await load(own);
        await bulk(FIGURES, F1.replace('modco', 'holding').replace('700', '2100'));
        expect(await toldOf('holding')).toMatchObject([{ year: 3e8, firm: 3e8 }]);
        await load(edited(FIGURES, 'LOCAL,PAGE,S1,', 'GAAP,PAGE,S1,', own));
        expect(await toldOf('holding')).toMatchObject([{ year: 1e8, basis: 'ESTIMATED', firm: 1e8 }]);
      });

      test('a year whose last figure an edit moved away has no amounts, whatever a load changes of it', async () => {
        const files = edited('exchange-rates.csv', 'CNY,2025,7,', 'CNY,2025,14,');
        const [f2 = ''] = (SMALL[FIGURES] ?? '').split('\n').filter((row) => row.startsWith('f2,'));
        await bulk(FIGURES, F1.replace('modco', 'holding'), f2.replace('modco', 'holding'));
        expect(await money()).toMatchObject({ revenue: null, year: [null, null] });
        await load(files);
        expect(await money()).toMatchObject({ revenue: null, year: [null, null] });
        expect(await toldOf('holding')).toMatchObject([{ year: 5e7, firm: 5e7 }]);
      });

      test('what the graph has in another currency than the folder tells nothing of the year', async () => {
        await bulk(FIGURES, filed);
        const inDollars = (SMALL[FIGURES] ?? '').replaceAll('12,CNY', '12,USD');
        await load({ ...SMALL, [FIGURES]: inDollars });
        expect(await money()).toMatchObject({ revenue: 7e8, margin: 0.2, year: [7e8, 1.4e8] });
      });
    });

    test('amounts that came to a firm with one that became part of it are told where a row takes them', async () => {
      await change(store, "MATCH (f:Firm {slug: 'lumen'}) SET f.revenueUsd = 7.0, f.revenueFiscalYear = 'FY2025'");
      await mergeFirms(store, { keep: 'holding', merge: 'lumen' }, ANN);
      const { edits } = await load(edited('firms.csv', 'holding,Holding,', 'holding,Holding AG,'));
      const fields = expect.arrayContaining(['aliases', 'revenueUsd', 'revenueFiscalYear']);
      expect(edits.replaced).toMatchObject([{ kind: 'Firm', key: 'holding', fields }]);
    });

    test('a firm that was merged into another is the other one: an edit of its claim is no other row for that', async () => {
      await correctThing(store, claim, 'c2', { note: 'by ann' }, ANN);
      await mergeFirms(store, { keep: 'holding', merge: 'lumen' }, ANN);
      await anotherProgram("(x:Claim {id: 'c1'})");
      await anotherProgram("(x:Claim {id: 'c2'})");
      expect((await load(SMALL)).edits).toMatchObject({ kept: [{ key: 'c2', fields: ['note'] }], replaced: [] });
    });

    describe('of a firm that was merged into another', () => {
      const HOLDING = { keep: 'holding', merge: 'modco' };
      const faults = async () => {
        return validateEvidence((await gatherEvidence(store, await graphStamp(store))).evidence).faults;
      };
      /** What still calls Modco by its old slug. */
      const calledModco = async () => {
        const rows = await ask(
          store,
          'MATCH (n) RETURN labels(n)[0] AS label, n.parameter AS parameter, n.firm AS firm',
        );
        return rows.filter(
          ({ parameter, firm: of }) => of === 'modco' || /^(share|margin)\/modco\//.test(String(parameter)),
        );
      };
      const captures = 'base-case/captures.csv';
      const claimed = withRow('parameter-claims.csv', 'PC3,share/modco/module/*,,c1,,0.45,,as stated');

      test('changed and new shares, figures and claims on its numbers are of the other, and the next load changes nothing', async () => {
        await load(claimed);
        await mergeFirms(store, HOLDING, ANN);
        const changed = edited(
          captures,
          '0.3,0.4,0.5',
          '0.3,0.45,0.5',
          edited('fiscal-figures.csv', '700', '800', claimed),
        );
        const folder = withRow(
          'parameter-claims.csv',
          'PC4,margin/modco/module/*,,c1,,0.2,,as stated',
          withRow(captures, 'laser,cpo,modco,0.1,0.2,0.3,0.1,0.2,0.3,ASSUMED,,', changed),
        );
        const report = await load(folder);
        expect(report).toMatchObject({ faults: [], renamed: 0, edits: { kept: [], replaced: [] } });
        expect([await faults(), await calledModco()]).toEqual([[], []]);
        expect(await askOne(store, "MATCH (c:Claim {id: 'house:share/modco/module/*'}) RETURN c.mid")).toBe(0.45);
        expect(await ask(store, "MATCH (y:FiscalYear {key: 'modco/FY2025'}) RETURN y.firm AS firm")).toEqual([
          { firm: 'holding' },
        ]);
        expect(await load(folder)).toMatchObject({ added: 0, changed: 0, renamed: 0, version: report.version });
      });

      test('the slug is no difference to an edit of its number', async () => {
        const [columns = ''] = (SMALL[captures] ?? '').split('\n');
        const row = 'module,*,modco,0.3,0.42,0.5,0.1,0.2,0.3,ESTIMATED,c1;c2,';
        await bulkAdd(store, [{ name: captures, csv: `${columns}\n${row}\n` }], true, ANN);
        await mergeFirms(store, HOLDING, ANN);
        await anotherProgram("(x:Claim {id: 'house:share/modco/module/*'})");
        const { edits } = await load(SMALL);
        expect(edits).toMatchObject({ kept: [{ fields: ['mid'] }], replaced: [] });
        expect([await faults(), await calledModco()]).toEqual([[], []]);
      });

      test('what an older program wrote back under the old slug is mended by the next load', async () => {
        await load(claimed);
        await mergeFirms(store, HOLDING, ANN);
        await change(
          store,
          "MATCH (c:Claim {id: 'house:share/modco/module/*'}) MATCH (p:ParameterClaim {id: 'PC3'}) MATCH (y:FiscalYear {key: 'modco/FY2025'}) SET c.parameter = 'share/modco/module/*', p.parameter = 'share/modco/module/*', y.firm = 'modco'",
        );
        expect(await faults()).not.toEqual([]);
        const version = Number(await askOne(store, "MATCH (s:GraphState {id: 'graph'}) RETURN s.version"));
        const mended = { added: 0, changed: 0, renamed: 3, faults: [], version: version + 1 };
        expect(await load(claimed)).toMatchObject(mended);
        expect([await faults(), await calledModco()]).toEqual([[], []]);
        expect(await load(claimed)).toMatchObject({ renamed: 0, version: version + 1 });
      });
    });

    describe('with whose numbers the model could not compute', () => {
      const captures = 'base-case/captures.csv';
      const more = edited(captures, '0.5,0.6,0.7', '0.7,0.8,0.9');
      const TOO_MUCH = { argument: 'share/laser/cpo' };
      beforeEach(async () => {
        const [columns = ''] = (SMALL[captures] ?? '').split('\n');
        const beside = 'laser,cpo,modco,0.2,0.3,0.4,0.1,0.2,0.3,ASSUMED,,';
        await bulkAdd(store, [{ name: captures, csv: `${columns}\n${beside}\n` }], false, ANN);
      });

      test('is refused as a whole in one transaction, and told in several', async () => {
        const before = await graphOf(store);
        if (stepsAbove === 0) {
          expect(await load(more)).toMatchObject({ changed: 2, faults: [TOO_MUCH] });
          return;
        }
        await expect(load(more)).rejects.toThrow(/nothing was loaded[\s\S]*share\/laser\/cpo[\s\S]*retract/);
        expect(await graphOf(store)).toEqual(before);
      });

      test('stands in the way of no other load or edit once the graph is so, and heals with the folder', async () => {
        await change(store, "MATCH (c:Claim {id: 'house:share/modco/laser/cpo'}) SET c.mid = 0.5, c.high = 0.6");
        const stage = { name: 'stages.csv', csv: 'slug,name,description\nfibre,Fibre maker,Draws fibre\n' };
        const warnings = [{ message: expect.stringContaining(TOO_MUCH.argument) }];
        expect(await bulkAdd(store, [stage], false, ANN)).toMatchObject({ changed: 1, warnings });
        const news = edited('firms.csv', 'Lumen Café', 'Lumen');
        expect(await load(news)).toMatchObject({ changed: 1, faults: [TOO_MUCH] });
        const less = edited(captures, '0.5,0.6,0.7', '0.3,0.4,0.5', news);
        expect(await load(less)).toMatchObject({ faults: [] });
      });

      test('is loaded where the graph has no base case', async () => {
        await change(store, 'MATCH (n) DETACH DELETE n');
        expect(await load(bare(SMALL))).toMatchObject({ faults: [], renamed: 0 });
      });
    });

    test('what a load would do to edits can be asked before', async () => {
      await correctThing(store, firm, 'lumen', { name: 'Lumen Inc' }, ANN);
      await correctThing(store, firm, 'holding', { name: 'Holding Inc' }, ANN);
      await anotherProgram("(x:Firm {slug: 'holding'})");
      const files = edited('firms.csv', 'Lumen Café', 'Lumen');
      const before = await graphOf(store);
      const { folder } = await validateFolder(await writeFolder(files));
      const asked = await compareFolder(store, folder);
      expect(await graphOf(store)).toEqual(before);
      const { changed, edits } = await load(files);
      expect({ changed: asked.changed, edits: asked.edits }).toEqual({ changed, edits });
      expect(edits).toMatchObject({ kept: [{ key: 'holding' }], replaced: [{ key: 'lumen' }] });
    });

    /** Action, actor, and what differs between before and after. */
    async function historyOf(thing: string): Promise<unknown[]> {
      const rows = await ask(
        store,
        `MATCH (c:Change {of: '${thing}'}) RETURN c.action AS action, c.actor AS actor, c.before AS before, c.after AS after ORDER BY c.seq`,
      );
      return rows.map(({ action, actor, before, after }) => {
        const [was, is] = [before, after].map((text) => (text === null ? {} : JSON.parse(String(text))));
        const differ = (a: Record<string, unknown>, b: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries(a).filter(([name, value]) => JSON.stringify(b[name]) !== JSON.stringify(value)),
          );
        return [action, actor, differ(was, is), differ(is, was)];
      });
    }
  });
}

describeOnNeo4j('a load while another process edits', (open, login) => {
  test.each(WAYS)('$way loses neither: the edit waits, is refused, or is minded', async ({ stepsAbove }) => {
    const [store, other] = [await open(), await openNeo4jStore(login())];
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(SMALL), { author: LOADER });
    let edit: Promise<unknown> = Promise.resolve();
    const slow = pausingAfter(store, 'FirmHashes', async () => {
      edit = correctThing(other, firm, 'lumen', { note: 'by ann' }, ANN).catch((error: unknown) => error);
      await Promise.race([edit, setTimeout(500)]);
    });
    const folder = await writeFolder(edited('firms.csv', 'Lumen Café', 'Lumen'));
    const { edits } = await loadFolder(slow, folder, { stepsAbove, author: LOADER });
    const done = await edit;
    await other.close();
    const [now] = await ask(store, "MATCH (f:Firm {slug: 'lumen'}) RETURN f.name AS name, f.note AS note");
    const refused = done instanceof GraphError && done.kind === 'CONFLICT';
    expect({ now, replaced: edits.replaced.length }).toEqual({
      now: { name: 'Lumen', note: refused ? null : 'by ann' },
      replaced: 0,
    });
  });
});

/** The store, with a pause in a load after the statement of this name. */
function pausingAfter(store: GraphStore, name: string, pause: () => Promise<void>): GraphStore {
  return {
    ...store,
    read: async (statement, parameters, options) => {
      const rows = await store.read(statement, parameters, options);
      if (statement.name === name) await pause();
      return rows;
    },
    write: (work, options) =>
      store.write(
        (transaction) =>
          work({
            run: async (statement, parameters) => {
              const rows = await transaction.run(statement, parameters);
              if (statement.name === name) await pause();
              return rows;
            },
          }),
        options,
      ),
  };
}
