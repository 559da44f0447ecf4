import { beforeEach, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { retractClaim } from '../../../src/ingest/edit/retract.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { validateFolder } from '../../../src/ingest/validate-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { askOne, change } from '../graph-of.ts';
import { type Files, SMALL, writeFolder } from '../small-folder.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: 'a test', expectedVersion: null },
  idempotency: null,
};
const FILE = 'parameter-claims.csv';
const HEADER = 'id,parameter,year,claims,low,mid,high,conversion\n';
const csvOf = (row: string) => `${HEADER}${row}\n`;

/** The small folder without its base case, with one parameter claim. */
const added = (row: string): Files => ({
  ...Object.fromEntries(Object.entries(SMALL).filter(([name]) => !name.startsWith('base-case/'))),
  [FILE]: csvOf(row),
});

const WRONG = [
  [
    'a parameter that the base case lacks',
    'P9,share/lumin/laser/cpo,,c1,,0.5,,x',
    'parameter',
    /no parameter "share\/lumin/,
  ],
  ['a share of 7', 'P9,share/lumen/laser/cpo,,c1,,7,,x', 'mid', /7 is outside \[0, 1\]/],
  ['a year of one number', 'P9,share/lumen/laser/cpo,2026,c1,,0.5,,x', 'year', /one number for all years/],
  ['a path without a year', 'P9,market/SCALE_OUT,,c1,,1e9,,x', 'year', /is a path/],
  ['two speakers', 'P9,share/lumen/laser/cpo,,c1;c2,,0.5,,x', 'claims', /several speakers/],
] as const;
const RIGHT = 'P9,share/lumen/laser/cpo,,c1,,0.5,,x';

describeOnBothEngines('a parameter claim that comes without the base case', (open) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(SMALL));
  });
  const send = (row: string) => bulkAdd(store, [{ name: FILE, csv: csvOf(row) }], false, ANN);
  const load = async (row: string) => loadFolder(store, await writeFolder(added(row)));

  test.each(WRONG)('is refused at its cell for %s', async (_, row, field, message) => {
    const place = { file: FILE, line: 2, field, message: expect.stringMatching(message) };
    await expect(send(row)).rejects.toMatchObject({ faults: [{ place }] });
    const problems = [{ ...place, file: expect.stringContaining(FILE) }];
    await expect(load(row)).rejects.toMatchObject({ problems });
  });

  test('is taken where it fits the base case of the graph', async () => {
    expect(await send(RIGHT)).toMatchObject({ changed: 1 });
    expect(await load(RIGHT)).toMatchObject({ added: 0 });
  });

  test('may speak of a number that comes with it, and of none that was retracted', async () => {
    const captures = SMALL['base-case/captures.csv']?.split('\n')[0] ?? '';
    const capture = {
      name: 'base-case/captures.csv',
      csv: `${captures}\nlaser,cpo,modco,0,0.1,0.2,0.1,0.2,0.3,ASSUMED,,\n`,
    };
    const claimed = { name: FILE, csv: csvOf('P9,share/modco/laser/cpo,,c1,,0.1,,x') };
    expect(await bulkAdd(store, [capture, claimed], false, ANN)).toMatchObject({ changed: 4 });
    await retractClaim(store, 'house:capacity/lasers@2026', ANN);
    await expect(send('P8,capacity/lasers,2026,c1,,1,,x')).rejects.toMatchObject({
      faults: [{ place: { field: 'parameter' } }],
    });
  });

  test('may call a firm in a folder as it was called before a merge, and means the firm that it became', async () => {
    await mergeFirms(store, { keep: 'holding', merge: 'lumen' }, ANN);
    await load(RIGHT);
    expect(await askOne(store, "MATCH (p:ParameterClaim {id: 'P9'}) RETURN p.parameter")).toBe(
      'share/holding/laser/cpo',
    );
    await expect(send(RIGHT.replace('P9', 'P8'))).rejects.toMatchObject({
      faults: [{ place: { field: 'parameter' } }],
    });
  });

  test('is not judged where no base case is known', async () => {
    expect((await validateFolder(await writeFolder(added(RIGHT)))).problems).toEqual([]);
  });
});
