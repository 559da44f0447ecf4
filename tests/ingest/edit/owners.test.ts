import { beforeEach, expect, test } from 'vitest';
import { MOST_OWNERS } from '../../../src/domain/graph/ownership.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import { addThing, correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { formatProblems } from '../../../src/ingest/problem.ts';
import { ownerFaults } from '../../../src/ingest/validate/check-parents.ts';
import { validateFolder } from '../../../src/ingest/validate-folder.ts';
import { gatherNamedFirms } from '../../../src/queries/evidence/gather-firms.ts';
import { firmUltimateParent } from '../../../src/queries/firm/firm-family.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { askOne, change, graphOf } from '../graph-of.ts';
import { edited, SMALL, withRow, writeFolder } from '../small-folder.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: null, expectedVersion: null },
  idempotency: null,
};
const { firm } = EDIT_KINDS;
const AT_PARENT = { field: 'parent', message: expect.stringContaining(`at most ${MOST_OWNERS} owners`) };

/** Firms of which each owns the next: `o0`, which nobody owns, to the one with this many owners. */
const chain = (owners: number) =>
  Array.from({ length: owners + 1 }, (_, at) => ({ slug: `o${at}`, parent: at === 0 ? '' : `o${at - 1}` }));
const folderWith = (owners: number) =>
  chain(owners).reduce(
    (files, { slug, parent }) => withRow('firms.csv', `${slug},${slug},,,,,${parent},,,,,`, files),
    SMALL,
  );
const csvOf = (owners: number) =>
  ['slug,name,parent', ...chain(owners).map(({ slug, parent }) => `${slug},${slug},${parent}`), ''].join('\n');

/** A circle, and a chain that is far too long. */
const OF_THOUSANDS = [
  ...Array.from({ length: 300 }, (_, at) => ({ slug: `c${at}`, parent: `c${(at + 299) % 300}` })),
  ...chain(6_000),
];

test('a firm is asked for its owner as often as chains may be long, however long they and circles are', () => {
  let asked = 0;
  class Counting extends Map<string, string | null> {
    override get(slug: string) {
      asked += 1;
      return super.get(slug);
    }
  }
  const parentOf = new Counting(OF_THOUSANDS.map(({ slug, parent }) => [slug, parent || null]));
  const faults = ownerFaults([...parentOf.keys()], parentOf);
  expect(faults).toHaveLength(1 + 1);
  expect(asked).toBeLessThan((MOST_OWNERS + 4) * OF_THOUSANDS.length);
});

describeOnBothEngines('a chain of owners', (open) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
  });

  test('leads the model and the API to the same ultimate parent, however long it may be', async () => {
    await loadFolder(store, await writeFolder(folderWith(MOST_OWNERS)));
    for (let owners = 0; owners <= MOST_OWNERS; owners += 1) {
      const slug = `o${owners}`;
      const [row = {}] = await store.read(firmUltimateParent.statement, { parents: [slug] });
      const found = await gatherNamedFirms(store, [slug]);
      const groups = found.map((known) => [known.slug, known.group]);
      expect([slug, firmUltimateParent.read(row).slug]).toEqual([slug, 'o0']);
      // The one above comes with it: by its income the group's change is weighed.
      expect(groups).toEqual([...new Set(['o0', slug])].map((known) => [known, 'o0']));
    }
  });

  test('that is longer is refused at the cell of the first firm that is too far down', async () => {
    const { problems } = await validateFolder(await writeFolder(folderWith(MOST_OWNERS + 3)));
    expect(problems).toMatchObject([{ ...AT_PARENT, line: 4 + MOST_OWNERS + 2, column: 13 }]);
    expect(formatProblems(problems)).toContain(`o${MOST_OWNERS + 1} → o${MOST_OWNERS}`);
  });

  test('of thousands, and circles of hundreds, are found at their rows', async () => {
    const rows = OF_THOUSANDS.map(({ slug, parent }) => `${slug},${slug},,,,,${parent},,,,,\n`);
    const files = { ...SMALL, 'firms.csv': `${SMALL['firms.csv']}${rows.join('')}` };
    const { problems } = await validateFolder(await writeFolder(files));
    expect(problems.map(({ line }) => line)).toEqual([5, 5 + 300 + MOST_OWNERS + 1]);
  });

  test.each([1_000_000, 0])(
    'that an edit began is closed or lengthened by no load (in steps above %i rows)',
    async (stepsAbove) => {
      await loadFolder(store, await writeFolder(folderWith(MOST_OWNERS - 1)));
      await correctThing(store, firm, 'lumen', { parent: 'modco' }, ANN);
      await addThing(store, firm, { slug: 'below', name: 'Below', parent: `o${MOST_OWNERS - 1}` }, ANN);
      const before = await graphOf(store);
      const circle = edited('firms.csv', 'holding,Holding,,,CN,,', 'holding,Holding,,,CN,,lumen');
      const longer = edited('firms.csv', 'o0,o0,,,,,', 'o0,o0,,,,,holding', folderWith(1));
      for (const [files, line, column, message] of [
        [circle, 4, 23, 'in a circle: holding → lumen → modco → holding'],
        [longer, 5, 11, 'below → o9'],
      ] as const) {
        const loading = loadFolder(store, await writeFolder(files), { stepsAbove });
        const problem = { line, column, field: 'parent', message: expect.stringContaining(message) };
        await expect(loading).rejects.toMatchObject({ name: 'FolderRefused', problems: [problem] });
        expect(await graphOf(store)).toEqual(before);
      }
    },
  );

  test('that is longer, as an older program let it be, keeps no edit out that leaves it as it is', async () => {
    await loadFolder(store, await writeFolder(folderWith(MOST_OWNERS)));
    await change(store, "MATCH (o:Firm {slug: 'o0'}), (f:Firm {slug: 'lumen'}) CREATE (o)-[:SUBSIDIARY_OF]->(f)");
    const lowest = `o${MOST_OWNERS}`;
    const [columns] = (SMALL['fiscal-figures.csv'] ?? '').split('\n');
    const figure = `f4,${lowest},FY2025,2025-12-31,12,USD,REVENUE,,700,millions,GAAP,PAGE,S1,`;
    const table = { name: 'fiscal-figures.csv', csv: `${columns}\n${figure}\n` };
    await bulkAdd(store, [table], false, ANN);
    expect(await askOne(store, `MATCH (f:Firm {slug: '${lowest}'}) RETURN f.revenueUsd`)).toBe(7e8);
    await correctThing(store, firm, lowest, { note: 'by ann' }, ANN);
    const below = addThing(store, firm, { slug: 'new', name: 'New', parent: lowest }, ANN);
    await expect(below).rejects.toMatchObject({ faults: [AT_PARENT] });
  });

  test('that is longer is refused in a bulk at its cell, and in an edit at its argument, from below and from above', async () => {
    await loadFolder(store, await writeFolder(folderWith(MOST_OWNERS)));
    const table = { name: 'firms.csv', csv: csvOf(MOST_OWNERS + 1) };
    await expect(bulkAdd(store, [table], false, ANN)).rejects.toMatchObject({ faults: [{ place: AT_PARENT }] });
    const below = addThing(store, firm, { slug: 'new', name: 'New', parent: `o${MOST_OWNERS}` }, ANN);
    await expect(below).rejects.toMatchObject({ faults: [AT_PARENT] });
    const above = correctThing(store, firm, 'o0', { parent: 'lumen' }, ANN);
    await expect(above).rejects.toMatchObject({ faults: [AT_PARENT] });
    await addThing(store, firm, { slug: 'new', name: 'New', parent: `o${MOST_OWNERS - 1}` }, ANN);
  });

  test('is not made longer by a merge, which leaves to the one that stays whom the other owned', async () => {
    await loadFolder(store, await writeFolder(folderWith(MOST_OWNERS)));
    await addThing(store, firm, { slug: 'below', name: 'Below', parent: 'lumen' }, ANN);
    const before = await graphOf(store);
    const merging = mergeFirms(store, { keep: `o${MOST_OWNERS}`, merge: 'lumen' }, { ...ANN, reason: 'one firm' });
    await expect(merging).rejects.toMatchObject({ faults: [AT_PARENT] });
    expect(await graphOf(store)).toEqual(before);
  });
});
