import { expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { ask, askOne, change } from '../graph-of.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from '../small-folder.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: null, expectedVersion: null },
  idempotency: null,
};
/** As the folder would have it after both corrections: c1 is older than was thought, and so is S2, from which alone c2 has its day. */
const CORRECTED = edited(
  'claims/research.csv',
  '2026-04,HIGH',
  '2026-02,HIGH',
  edited('sources.csv', 'Page,,,2026-11-24', 'Page,,2026-01,2026-11-24'),
);

/** A claim without a day of its own, whose first source is S2. */
const LATER = 'c3,,Modco grows,firm:modco,GROWTH,,,,12,,percent,,,ESTIMATED,RELAY,,S2,,LOW,,';

describeOnBothEngines('a corrected date', (open) => {
  const load = async (store: GraphStore, files: Files) => {
    await change(store, 'MATCH (n) DETACH DELETE n');
    await loadFolder(store, await writeFolder(files));
  };
  /** The day from which each claim, of the house too, and each relation is known. */
  const days = async (store: GraphStore) => {
    const known = 'id AS id, x.knownFrom AS day ORDER BY id';
    const claims = await ask(store, `MATCH (x:Claim) RETURN x.${known}`);
    const relations = await ask(store, `MATCH (:Firm)-[x]->() WHERE x.claims IS NOT NULL RETURN x.${known}`);
    return Object.fromEntries([...claims, ...relations].map(({ id, day }) => [String(id), day]));
  };

  test('of a claim or a source dates what rests on it as a load of it would, in the same edit, and says so', async () => {
    const store = await open();
    await load(store, CORRECTED);
    const expected = await days(store);
    await load(store, SMALL);
    const before = await days(store);
    await correctThing(store, EDIT_KINDS.claim, 'c1', { published: '2026-02' }, ANN);
    const between = await days(store);
    expect(between).toMatchObject({ c1: '2026-02-28', r2: '2026-02-28', c2: before.c2 });
    const { changed } = await correctThing(store, EDIT_KINDS.source, 'S2', { published: '2026-01' }, ANN);
    const after = await days(store);
    expect(after).toEqual(expected);
    expect(after).toMatchObject({ c2: '2026-01-31', r1: '2026-01-31', r2: '2026-02-28' });
    expect(changed).toBe(1 + Object.keys(after).filter((id) => after[id] !== between[id]).length);
    expect(await askOne(store, "MATCH (c:Change {of: 'Relation:r1'}) RETURN count(c)")).toBe(2);
  });

  test('of a source stands against loads: rows that the folder changes or adds under the source have its day', async () => {
    const store = await open();
    await load(store, SMALL);
    await correctThing(store, EDIT_KINDS.source, 'S2', { published: '2026-01' }, ANN);
    const dated = await days(store);
    expect(dated).toMatchObject({ c2: '2026-01-31', r1: '2026-01-31' });
    await loadFolder(store, await writeFolder(SMALL), { author: ANN });
    expect(await days(store)).toEqual(dated);

    const said = edited('claims/research.csv', 'Modco earns well', 'Modco earns very well');
    const more = withRow('claims/research.csv', LATER, said);
    expect(await loadFolder(store, await writeFolder(more), { author: ANN })).toMatchObject({ added: 1, changed: 1 });
    expect(await days(store)).toEqual({ ...dated, c3: '2026-01-31' });
    // What rests on a claim as it was.
    const [deal, margin] = ['r3,lumen,PARTNERS_WITH,modco,,,,,,,,,,,,,,c2', 'house:margin/modco/module/*'];
    const resting = withRow(
      'relations.csv',
      deal,
      edited('base-case/captures.csv', '0.1,0.2,0.3', '0.1,0.21,0.3', more),
    );
    await loadFolder(store, await writeFolder(resting), { author: ANN });
    expect(await days(store)).toEqual({ ...dated, c3: '2026-01-31', r3: '2026-01-31', [margin]: '2026-01-31' });
    expect(await loadFolder(store, await writeFolder(resting), { author: ANN })).toMatchObject({
      added: 0,
      changed: 0,
    });
  });

  test('that a folder brings dates what editors added under the source too, and the history tells', async () => {
    const store = await open();
    await load(store, SMALL);
    const [header = ''] = (SMALL['claims/research.csv'] ?? '').split('\n');
    const relations = 'id,from,relation,to,claims\nr9,lumen,PARTNERS_WITH,modco,c3\n';
    const tables = [
      { name: 'claims/research.csv', csv: `${header}\n${LATER}\n` },
      { name: 'relations.csv', csv: relations },
      {
        name: 'forecasts.csv',
        csv: (SMALL['forecasts.csv'] ?? '').replace('FC1,analysts,2024-03', 'FC9,analysts,2026'),
      },
    ];
    expect(await bulkAdd(store, tables, false, ANN)).toMatchObject({ changed: 3 });
    expect(await days(store)).toMatchObject({ c3: '2026-11-24', r9: '2026-11-24' });

    const page = edited('sources.csv', 'Page,,,2026-11-24', 'Page,,2026-02,2026-11-24');
    const folder = await writeFolder(edited('sources.csv', '2026-05,2026-11-24', '2026-05,2026-06-01', page));
    await loadFolder(store, folder, { author: { ...ANN, actor: 'seed' } });
    expect(await days(store)).toMatchObject({ c2: '2026-02-28', c3: '2026-02-28', r9: '2026-02-28' });
    expect(await askOne(store, "MATCH (f:Forecast {id: 'FC9'}) RETURN f.madeOn")).toBe('2026-06-01');
    for (const thing of ['Claim:c3', 'Relation:r9', 'Forecast:FC9']) {
      const entry = `MATCH (c:Change {of: '${thing}'}) RETURN c.action AS action, c.actor AS actor ORDER BY c.seq`;
      expect(await ask(store, entry)).toEqual([
        { action: 'ADD', actor: 'ann' },
        { action: 'LOAD', actor: 'seed' },
      ]);
    }
    expect(await loadFolder(store, folder)).toMatchObject({ added: 0, changed: 0 });
  });

  test('of the reading of a source dates the forecasts that were read there, which say no day of their own', async () => {
    const store = await open();
    const vague = edited('forecasts.csv', 'analysts,2024-03', 'analysts,2026');
    const madeOn = () => askOne(store, "MATCH (f:Forecast {id: 'FC1'}) RETURN f.madeOn");
    const earlier = edited('sources.csv', '2026-05,2026-11-24', '2026-01,2026-03-01', vague);
    await load(store, earlier);
    expect(await madeOn()).toBe('2026-03-01');
    await load(store, vague);
    expect(await madeOn()).toBe('2026-11-24');
    const cells = { published: '2026-01', retrieved: '2026-03-01' };
    const { changed } = await correctThing(store, EDIT_KINDS.source, 'S1', cells, ANN);
    expect(await madeOn()).toBe('2026-03-01');
    expect(changed).toBe(2);
    const entry = "MATCH (c:Change {of: 'Forecast:FC1'}) RETURN c.actor AS actor, c.before AS before, c.after AS after";
    expect(await ask(store, entry)).toMatchObject([
      {
        actor: 'ann',
        before: expect.stringContaining('"madeOn":"2026-11-24"'),
        after: expect.stringContaining('"madeOn":"2026-03-01"'),
      },
    ]);
  });
});
