import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../src/ingest/formats/import-file.ts';
import { ENTITY_COLUMNS, gleifEntity, leiOf } from '../../support/formats/gleif.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, askOne, change, graphOf } from '../graph-of.ts';
import { writeFolder } from '../small-folder.ts';
import { runImport, versionOf } from './run-import.ts';

const [LUMEN, FJORD] = [leiOf('LUMEN'), leiOf('FJORD')];
const OTHER_NAME = 'Entity.OtherEntityNames.OtherEntityName.1';
const COUNTRY = 'Entity.HeadquartersAddress.Country';
const FILE = [
  ENTITY_COLUMNS,
  gleifEntity(LUMEN, 'LUMEN CAFÉ, INC.', { [OTHER_NAME]: 'Lumen "Light" Systems' }),
  gleifEntity(FJORD, 'Fjord Lasers AS', { [COUNTRY]: 'NO' }),
  gleifEntity(leiOf('FUND'), 'Lumen Café', { 'Entity.EntityCategory': 'FUND' }),
  gleifEntity(leiOf('OLD'), 'Lumen Café', { 'Registration.RegistrationStatus': 'DUPLICATE' }),
  gleifEntity(leiOf('TWIN'), 'Twin Incorporated'),
  gleifEntity(leiOf('ELSEWHERE'), 'Modco', { [COUNTRY]: 'DE' }),
  gleifEntity(leiOf('UNRELATED'), 'Unrelated Bakery LLC'),
  gleifEntity('LUMEN000000000000000', 'Lumen Café'),
].join('');

export function entities(open: OpenStore): void {
  describe('a level-1 golden copy', () => {
    test('gives firms their LEI and their further names, in one version of the graph', async () => {
      const store = await open();
      const report = await runImport(store, 'gleif-entities', FILE);
      expect(report).toMatchObject({ records: 8, applied: true, version: 2 });
      const firms =
        'MATCH (f:Firm) WHERE f.lei IS NOT NULL RETURN f.slug AS slug, f.lei AS lei, f.aliases AS aliases ORDER BY slug';
      expect(await ask(store, firms)).toEqual([
        { slug: 'fjord', lei: FJORD, aliases: ['Fjord Lasers AS'] },
        { slug: 'lumen', lei: LUMEN, aliases: ['LC', 'Lumen', 'LUMEN CAFÉ, INC.', 'Lumen "Light" Systems'] },
      ]);
      expect(await askOne(store, "MATCH (f:Firm {slug: 'lumen'}) RETURN f.searchText")).toContain('"Light"');
    });

    test('enters the history as one change, by name, with what it did, and as one of each firm that it filled', async () => {
      const store = await open();
      await runImport(store, 'gleif-entities', FILE);
      const changes =
        "MATCH (c:Change {actor: 'import'}) RETURN c.action AS action, c.of AS of, c.graphVersion AS version, c.after AS after ORDER BY c.seq";
      expect(await ask(store, changes)).toEqual([
        { action: 'LOAD', of: 'Graph:graph', version: 2, after: expect.stringContaining(LUMEN) },
        { action: 'IMPORT', of: 'Firm:lumen', version: 2, after: expect.stringContaining('LUMEN CAFÉ, INC.') },
        { action: 'IMPORT', of: 'Firm:fjord', version: 2, after: expect.stringContaining('Fjord Lasers AS') },
      ]);
    });

    test('a name with the sign at which lists are parted is for a person', async () => {
      const store = await open();
      const text = ENTITY_COLUMNS + gleifEntity(LUMEN, 'Lumen Café', { [OTHER_NAME]: 'Lumen; Light' });
      const { changes, reviews } = await runImport(store, 'gleif-entities', text);
      expect(changes).toEqual([expect.stringMatching(/^lumen: lei \S+ \(/)]);
      expect(reviews.items.map(({ firm, reason }) => [firm, reason])).toEqual([
        ['lumen', expect.stringContaining('"Lumen; Light" holds ";"')],
      ]);
    });

    test('waits for no load of another process, and undoes none', async () => {
      const store = await open();
      const mark = (cypher: string) =>
        store.write((transaction) =>
          transaction.run({ name: 'mark', cypher: `// mark\nMATCH (s:GraphState) ${cypher}` }),
        );
      await mark('SET s.loading = true');
      await expect(runImport(store, 'gleif-entities', FILE)).rejects.toMatchObject({ kind: 'CONFLICT' });
      expect(await askOne(store, 'MATCH (s:GraphState) RETURN s.loading')).toBe(true);
      await mark('REMOVE s.loading');
    });

    test('leaves doubt to a person and unreadable rows out, each with its line', async () => {
      const report = await runImport(await open(), 'gleif-entities', FILE);
      expect(report.reviews.items.map(({ line, firm, confidence }) => [line, firm, confidence])).toEqual([
        [6, 'twin-a', 0.9],
        [6, 'twin-b', 0.9],
        [7, 'modco', 0.4],
      ]);
      expect(report.unreadable.items).toEqual([{ line: 9, message: expect.stringContaining('check digits') }]);
    });

    test('does nothing without being told to apply, and nothing a second time', async () => {
      const store = await open();
      const before = await graphOf(store);
      const dry = await runImport(store, 'gleif-entities', FILE, { apply: false });
      expect(dry).toMatchObject({ applied: false, version: null });
      expect(await graphOf(store)).toEqual(before);
      const first = await runImport(store, 'gleif-entities', FILE);
      expect(first.changes).toEqual(dry.changes);
      expect(await runImport(store, 'gleif-entities', FILE)).toMatchObject({ applied: false, changes: [] });
      expect(await versionOf(store)).toBe(2);
    });

    test('never replaces another LEI, and gives no LEI to two firms', async () => {
      const store = await open();
      await runImport(store, 'gleif-entities', FILE);
      const rival = ENTITY_COLUMNS + gleifEntity(leiOf('RIVAL'), 'Lumen Café');
      const report = await runImport(store, 'gleif-entities', rival);
      expect(report).toMatchObject({ changes: [], reviews: { count: 1 } });
      expect(report.reviews.items[0]?.reason).toContain(`another lei: ${LUMEN}`);
      const taken = new Map([[LUMEN, 'holding']]);
      const second = await runImport(store, 'gleif-entities', ENTITY_COLUMNS + gleifEntity(LUMEN, 'X'), {
        accepted: taken,
      });
      expect(second.reviews.items[0]?.reason).toContain('is kept for lumen');
    });

    test('a name of another firm is told and not taken', async () => {
      const text = ENTITY_COLUMNS + gleifEntity(LUMEN, 'Lumen Café', { [OTHER_NAME]: 'Modco' });
      const report = await runImport(await open(), 'gleif-entities', text);
      expect(report.changes).toEqual([expect.stringMatching(/^lumen: lei \S+ \(/)]);
      expect(report.reviews.items[0]?.reason).toBe('its name "Modco" is a name of modco');
    });

    test('a record with what no graph keeps is told with its line and left out, and the others are read', async () => {
      const store = await open();
      const before = await graphOf(store);
      const long = (length: number) => 'L'.repeat(length);
      const text = (name: string, country = 'US') =>
        ENTITY_COLUMNS + gleifEntity(LUMEN, 'Lumen Café', { [OTHER_NAME]: name, [COUNTRY]: country });
      for (const [bad, message] of [
        [text(long(2_001)), `${LUMEN}: a name: 2001 characters, of which 2000 are allowed`],
        [text('\uFFFD'), `${LUMEN}: a name: this text is not UTF-8`],
        [text('L', 'USA'), `${LUMEN}: the country: "USA" is no country: two capital letters as in ISO 3166`],
      ] as const) {
        const report = await runImport(store, 'gleif-entities', bad);
        expect(report.unreadable.items).toEqual([{ line: 2, message }]);
        expect(report).toMatchObject({ records: 1, applied: false });
      }
      expect(await graphOf(store)).toEqual(before);
      const both =
        text(long(2_001)) + gleifEntity(FJORD, 'Fjord Lasers AS', { [COUNTRY]: 'NO', [OTHER_NAME]: long(2_000) });
      const { changes, unreadable } = await runImport(store, 'gleif-entities', both);
      expect([changes.length, unreadable.count]).toEqual([1, 1]);
      expect(changes[0]).toMatch(/^fjord: lei /);
    });

    test('a person settles a review by its key; a firm or a record that is not there is refused', async () => {
      const store = await open();
      const accepted = new Map([[leiOf('TWIN'), 'twin-b']]);
      await runImport(store, 'gleif-entities', FILE, { accepted });
      expect(await askOne(store, "MATCH (f:Firm {slug: 'twin-b'}) RETURN f.lei")).toBe(leiOf('TWIN'));
      const nobody = runImport(store, 'gleif-entities', FILE, { accepted: new Map([['K', 'nobody']]) });
      await expect(nobody).rejects.toThrow('no firm "nobody"');
      await change(store, "CREATE (:MergedFirm {slug: 'twin-old', into: 'twin-b'})");
      const merged = runImport(store, 'gleif-entities', FILE, { accepted: new Map([['K', 'twin-old']]) });
      await expect(merged).rejects.toThrow('no firm "twin-old" any more: it became part of "twin-b"');
      const before = await versionOf(store);
      const strange = new Map([...accepted, [leiOf('STRANGE'), 'modco']]);
      await expect(runImport(store, 'gleif-entities', FILE, { accepted: strange })).rejects.toThrow(
        `there is no record ${leiOf('STRANGE')} to accept`,
      );
      expect(await versionOf(store)).toBe(before);
    });

    test('a packed file is read as it is; one that is cut off, of another kind, or not UTF-8 changes nothing', async () => {
      const store = await open();
      const folder = await writeFolder({ 'plain.csv': FILE, 'other.csv': 'a,b\n1,2\n', 'quote.csv': `${FILE}"open` });
      const options = { apply: true, at: '2026-11-24T12:00:00.000Z' };
      const read = (name: string) => importFile(store, 'gleif-entities', join(folder, name), options);
      await writeFile(join(folder, 'cut.gz'), gzipSync(FILE).subarray(0, 200));
      await writeFile(join(folder, 'latin.csv'), Buffer.from(FILE, 'latin1'));
      await expect(read('cut.gz')).rejects.toThrow('not a whole gzip file');
      await expect(read('latin.csv')).rejects.toThrow('not UTF-8');
      await expect(read('other.csv')).rejects.toThrow('lacks the column LEI');
      await expect(read('quote.csv')).rejects.toThrow(/Quote/);
      await expect(read('missing.csv')).rejects.toThrow('no such file');
      expect(await versionOf(store)).toBe(1);
      await writeFile(join(folder, 'whole.gz'), gzipSync(FILE));
      expect(await read('whole.gz')).toMatchObject({ records: 8, version: 2 });
    });

    test('a row of another width is told and left out', async () => {
      const text = `${ENTITY_COLUMNS}"${LUMEN}","Lumen Café"\n${gleifEntity(FJORD, 'Fjord Lasers ASA', { [COUNTRY]: 'NO' })}`;
      const report = await runImport(await open(), 'gleif-entities', text);
      expect(report.unreadable.items).toEqual([{ line: 2, message: expect.stringContaining('Record Length') }]);
      expect(report.changes).toEqual([expect.stringMatching(/^fjord: lei/)]);
    });
  });
}
