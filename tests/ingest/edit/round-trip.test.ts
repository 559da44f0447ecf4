import { beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { observeStore } from '../../../src/graph/observed-store.ts';
import { addRelation, correctRelation } from '../../../src/ingest/edit/edit-relations.ts';
import { addThing, correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { tableEntries } from '../../../src/ingest/tables/tables.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { ask, change } from '../graph-of.ts';
import { SMALL, writeFolder } from '../small-folder.ts';

const EDITING: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T00:00:00.000Z', reason: 'a full row', expectedVersion: null },
  idempotency: null,
};

/** A row of each kind, with every cell of its table filled. */
const FULL = {
  firm: {
    ...{ slug: 'full', name: 'Full', aliases: 'Filled;Whole', listings: 'NASDAQ:FUL;TWSE:99', country: 'US' },
    ...{ roles: 'laser-maker;module-maker', parent: 'holding', parent_name: 'Elsewhere Group', listed: 'true' },
    ...{ confidence: 'LOW', sources: 'S2;S1', note: 'a note' },
  },
  product: {
    ...{ slug: 'full', name: 'Full', technology_tag: 'CPO', technology: 'cpo', domain: 'SCALE_OUT' },
    ...{ announced: '2026-Q2 (sampling)', available: '2027', speed: '1.6T', detail: 'a detail', seen: 'PAGE' },
    source: 'S2',
  },
  organization: { slug: 'full', name: 'Full', kind: 'PRESS', note: 'a note' },
  source: {
    ...{
      id: 'full',
      publisher: 'Press',
      title: 'Title',
      url: 'https://example.org/full',
      published: '2026-05 (about)',
    },
    ...{ retrieved: '2026-11-24', seen: 'INDEX' },
  },
  claim: {
    ...{ id: 'full', refs: 'C2;C1', statement: 'All of it', about: 'technology:cpo;firm:lumen;firm:holding' },
    ...{ metric: 'FIRM_SHARE', variant: 'units', domain: 'SCALE_OUT', low: '10', mid: '20', high: '30.5' },
    ...{ unit: 'percent', period_from: '2025', period_to: '2026-02', basis: 'ESTIMATED', seen: 'RELAY' },
    ...{ attributed_to: 'analysts', sources: 'S2;S1', published: '2026-04', confidence: 'MEDIUM', tags: 'b;a' },
    note: 'a note',
  },
} as const satisfies Record<keyof typeof EDIT_KINDS, Readonly<Record<string, string>>>;
const KINDS = Object.entries(EDIT_KINDS).map(
  ([name, kind]) => [kind.file, kind, FULL[name as keyof typeof FULL]] as const,
);

const RELATION = {
  ...{ id: 'full', from: 'holding', relation: 'SUPPLIES', to: 'lumen', what: 'lasers', technology: 'cpo', tag: 'cpo' },
  ...{ product: 'm1', share_low: '0.1', share_mid: '0.2', share_high: '0.3', value: '5', unit: 'usd_m' },
  ...{ valid_from: '2025', valid_to: '2026-02', status: 'REPORTED', confidence: 'HIGH', claims: 'c2;c1' },
};

describeOnBothEngines('rows that edits make of what the graph holds', (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL));
  });

  test.each(KINDS)('a correction of nothing leaves every column of %s', async (file, kind, row) => {
    expectEveryColumn(file, row);
    expect(await addThing(store, kind, row, EDITING)).toMatchObject({ changed: 1 });
    expect(await correctThing(store, kind, 'full', {}, EDITING)).toMatchObject({ changed: 0 });
  });

  test('a correction of nothing leaves every column of relations.csv', async () => {
    expectEveryColumn('relations.csv', RELATION);
    expect(await addRelation(store, RELATION, EDITING)).toMatchObject({ changed: 1 });
    expect(await correctRelation(store, 'full', {}, EDITING)).toMatchObject({ changed: 0 });
  });

  test('a relation without an id is not looked for among all, and one with an id is', async () => {
    const asked: string[] = [];
    const watched = observeStore(store, ({ statement }) => {
      asked.push(statement);
      return () => {};
    });
    const { main } = await addRelation(watched, { ...RELATION, id: '' }, EDITING);
    expect(asked).not.toContain('edit-read-dealing');
    expect(await correctRelation(store, String(main?.key), {}, EDITING)).toMatchObject({ changed: 0 });
    await addRelation(watched, { ...RELATION, id: 'given' }, EDITING);
    expect(asked).toContain('edit-read-dealing');
  });

  test('an alias with `;`, as older programs wrote them, stays whole through a correction and a merge', async () => {
    const named = "f.aliases = CASE f.slug WHEN 'modco' THEN ['Mod; Co', 'MC'] ELSE ['Hold; Co'] END";
    await change(store, `MATCH (f:Firm) WHERE f.slug IN ['modco', 'holding'] SET ${named}`);
    const modco = () =>
      ask(store, "MATCH (f:Firm {slug: 'modco'}) RETURN f.aliases AS aliases, f.searchText AS searched");
    await correctThing(store, EDIT_KINDS.firm, 'modco', { note: 'a note' }, EDITING);
    expect(await modco()).toEqual([{ aliases: ['Mod; Co', 'MC'], searched: 'Modco modco Mod; Co MC' }]);
    await mergeFirms(store, { keep: 'modco', merge: 'holding' }, EDITING);
    expect(await modco()).toMatchObject([{ aliases: ['Mod; Co', 'MC', 'Holding', 'Hold; Co'] }]);
  });
});

function expectEveryColumn(file: string, row: Readonly<Record<string, string>>): void {
  const columns = tableEntries().find(([, spec]) => spec.file === file)?.[1].columns;
  expect(Object.keys(row).toSorted()).toEqual(Object.keys(columns ?? {}).toSorted());
}
