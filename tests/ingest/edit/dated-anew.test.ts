import { expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { ask, askOne, change } from '../graph-of.ts';
import { edited, type Files, SMALL, writeFolder } from '../small-folder.ts';

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
