import { basename } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { addRelation } from '../../src/ingest/edit/edit-relations.ts';
import { mergeFirms } from '../../src/ingest/edit/merge-firms.ts';
import { retractClaim } from '../../src/ingest/edit/retract.ts';
import { FolderRefused } from '../../src/ingest/folder-refused.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { formatProblems, type Problem } from '../../src/ingest/problem.ts';
import type { Progress } from '../../src/ingest/progress.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { ask, askOne, change, graphOf } from './graph-of.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from './small-folder.ts';

const VERSION = "MATCH (state:GraphState {id: 'graph'}) RETURN state.version";

/** The same folder goes in both ways: in one transaction, and in several as a very large one does. */
const WAYS = [
  { way: 'in one transaction', stepsAbove: 1_000_000 },
  { way: 'in several transactions', stepsAbove: 0 },
];

describeOnBothEngines('loading a folder', (open) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
  });
  const load = async (files: Files, stepsAbove = 1_000_000) =>
    loadFolder(store, await writeFolder(files), { stepsAbove });

  describe.each(WAYS)('$way', ({ stepsAbove }) => {
    test('a good folder is added, and the version raised by one', async () => {
      const report = await load(SMALL, stepsAbove);
      expect(report).toMatchObject({ version: 1, changed: 0, unchanged: 0, warnings: [] });
      const nodes = await askOne(store, 'MATCH (n) WHERE n.rowStamp IS NOT NULL RETURN count(n)');
      const relations = await askOne(store, 'MATCH ()-[r]->() WHERE r.rowStamp IS NOT NULL RETURN count(r)');
      expect(report.added).toBe(Number(nodes) + Number(relations));
    });

    test('loading twice changes nothing and says so', async () => {
      const { added } = await load(SMALL, stepsAbove);
      const before = await graphOf(store);
      expect(await load(SMALL, stepsAbove)).toMatchObject({ version: 1, added: 0, changed: 0, unchanged: added });
      expect(await graphOf(store)).toEqual(before);
      expect(await askOne(store, VERSION)).toBe(1);
    });

    test('an edited folder changes what was edited, so that the graph is as if loaded afresh', async () => {
      await load(SMALL, stepsAbove);
      const after = edits(SMALL);
      expect(await load(after, stepsAbove)).toMatchObject({ version: 2, added: 2, changed: 4 });
      const edited = await graphOf(store);
      await change(store, 'MATCH (n) DETACH DELETE n');
      await load(after, stepsAbove);
      expect(edited).toEqual(await graphOf(store));
    });

    test('a relation that the graph has under another key is warned of, at its line', async () => {
      await load(SMALL, stepsAbove);
      const days = ["validFrom: '2026-02-28'", "validTo: '2024-12-31'", "product: 'm2'"];
      for (const [index, more] of days.entries()) {
        const properties = `{id: 'added-${index}', tag: 'cpo', ${more.includes('product') ? '' : "product: 'm1', "}${more}}`;
        const ends = "MATCH (a:Firm {slug: 'lumen'}) MATCH (b:Firm {slug: 'modco'})";
        await change(store, `${ends} CREATE (a)-[:SUPPLIES ${properties}]->(b)`);
      }
      const renamed = edited('relations.csv', 'r2,modco', 'r2b,modco');
      const report = await load(renamed, stepsAbove);
      expect(report).toMatchObject({ added: 1, changed: 0 });
      expect(report.warnings.map(told)).toEqual([
        'relations.csv:2:4 from: the relation "added-0" of the graph says the same of the same days, and both count',
        'relations.csv:3:5 from: the relation "r2" of the graph says the same of the same days, and both count',
      ]);
    });

    test('a folder with a mistake changes nothing', async () => {
      await load(SMALL, stepsAbove);
      const before = await graphOf(store);
      const bad = withRow('relations.csv', 'r9,nobody,SUPPLIES,modco,,,,,,,,,,,,,,c1', edits(SMALL));
      await expect(load(bad, stepsAbove)).rejects.toBeInstanceOf(FolderRefused);
      expect(await graphOf(store)).toEqual(before);
      expect(await askOne(store, VERSION)).toBe(1);
    });
  });

  test('both ways make the same graph', async () => {
    await load(SMALL);
    const atOnce = await graphOf(store);
    await change(store, 'MATCH (n) DETACH DELETE n');
    await load(SMALL, 0);
    expect(await graphOf(store)).toEqual(atOnce);
  });

  test('two loads at once follow one another', async () => {
    const reports = await Promise.all([load(SMALL, 0), load(SMALL, 0)]);
    const [second, first] = reports.toSorted((a, b) => a.added - b.added);
    expect(first).toMatchObject({ version: 1, unchanged: 0 });
    expect(second).toMatchObject({ version: 1, added: 0, changed: 0, unchanged: first?.added });
  });

  test('what others added stays, and so do their edits of rows that the folder did not change', async () => {
    await load(SMALL);
    await change(
      store,
      "MATCH (f:Firm {slug: 'lumen'}) SET f.note = 'by hand' CREATE (:Firm {slug: 'own', name: 'Own'})-[:SUPPLIES {id: 'own'}]->(f)",
    );
    await load(edited('firms.csv', 'Modco', 'Modco Ltd'));
    expect(
      await ask(store, 'MATCH (f:Firm) RETURN f.slug AS slug, f.name AS name, f.note AS note ORDER BY slug'),
    ).toEqual([
      { slug: 'holding', name: 'Holding', note: null },
      { slug: 'lumen', name: 'Lumen Café', note: 'by hand' },
      { slug: 'modco', name: 'Modco Ltd', note: null },
      { slug: 'own', name: 'Own', note: null },
    ]);
    expect(await askOne(store, "MATCH ()-[r:SUPPLIES {id: 'own'}]->() RETURN count(r)")).toBe(1);
  });

  test('rows that the folder no longer has stay', async () => {
    await load(SMALL);
    const { 'forecasts.csv': _, ...rest } = SMALL;
    expect(await load(rest)).toMatchObject({ version: 1, added: 0, changed: 0 });
    expect(await askOne(store, 'MATCH (f:Forecast) RETURN count(f)')).toBe(1);
  });

  test('numbers of the base case that the folder no longer has are told, since the model computes with them', async () => {
    expect(await load(SMALL)).toMatchObject({ beside: [] });
    const laser = 'laser,cpo,lumen,0.5,0.6,0.7,0.2,0.3,0.4,ASSUMED,,\n';
    expect(await load(edited('base-case/captures.csv', laser, ''))).toMatchObject({
      changed: 0,
      beside: ['house:margin/lumen/laser/cpo', 'house:share/lumen/laser/cpo'],
    });
  });

  test('numbers that were retracted are not told: the model does not compute with them', async () => {
    await load(SMALL);
    await retractClaim(store, 'house:capacity/lasers@2026', {
      ...{ actor: 'ann', at: '2026-11-25T08:00:00.000Z', reason: 'misread', expectedVersion: null, idempotency: null },
    });
    const capacity = 'lasers,2026,0.7,0.8,0.9,ASSUMED,,\n';
    expect(await load(edited('base-case/capacities.csv', capacity, ''))).toMatchObject({ beside: [] });
  });

  test('a listing of a firm of the folder and of one that only the graph has is told, with both firms', async () => {
    expect(await load(SMALL)).toMatchObject({ shared: [] });
    const firms = `${SMALL['firms.csv']}luma,Luma,,nasdaq:lmn,US,,,,true,,,\n`;
    const moved = { ...SMALL, 'firms.csv': firms.replace('NASDAQ:LMN;', '') };
    expect(await load(moved)).toMatchObject({ changed: 1, added: 1, shared: [] });
    expect(await load(SMALL)).toMatchObject({ shared: [{ listing: 'NASDAQ:LMN', firms: ['luma', 'lumen'] }] });
  });

  test('a relation that the graph has under another key is warned of by the name of a merged firm too', async () => {
    await load(SMALL);
    const request = {
      actor: 'ann',
      at: '2026-11-25T08:00:00.000Z',
      reason: 'one',
      expectedVersion: null,
      idempotency: null,
    };
    await mergeFirms(store, { keep: 'holding', merge: 'modco' }, request);
    const row = {
      id: 'added',
      from: 'lumen',
      relation: 'SUPPLIES',
      to: 'holding',
      tag: 'cpo',
      product: 'm1',
      claims: 'c1',
    };
    expect((await addRelation(store, row, request)).warnings).toHaveLength(1);
    expect((await load(SMALL)).warnings.map(told)).toEqual([
      'relations.csv:2:4 from: the relation "added" of the graph says the same of the same days, and both count',
    ]);
  });

  test('progress names every file and ends with every row', async () => {
    const seen: Progress[] = [];
    await loadFolder(store, await writeFolder(SMALL), { progress: (progress) => seen.push(progress) });
    const files = seen.filter(({ phase }) => phase === 'read');
    const names = files.map(({ what }) => what);
    // A folder need not have all that are looked for.
    expect(names).toEqual(expect.arrayContaining(Object.keys(SMALL)));
    expect(new Set(names).size).toBe(names.length);
    expect(files.map(({ done, total }) => [done, total])).toEqual(names.map((_, place) => [place, names.length]));
    const last = seen.at(-1);
    expect(last).toMatchObject({ phase: 'write', done: last?.total });
  });
});

/** As it is printed, the folder's own path left out. */
function told(problem: Problem): string {
  return formatProblems([{ ...problem, file: basename(problem.file) }]);
}

/** One of each: a changed node, changed links of a node, a relation with another end and one of another type, two additions. */
function edits(files: Files): Files {
  const firm = edited('firms.csv', 'Lumen Café', 'Lumen', files);
  const about = edited('claims/research.csv', 'firm:lumen;technology:cpo', 'technology:pluggable', firm);
  const type = edited('relations.csv', 'r1,lumen,SUPPLIES', 'r1,lumen,PARTNERS_WITH', about);
  const end = edited('relations.csv', 'r2,modco,MAKES', 'r2,lumen,DEPLOYS', type);
  return withRow('relations.csv', 'r3,lumen,OWNS,holding,,,,,,,,,,,,,,c1', withRow('markets.csv', 'more,More', end));
}
