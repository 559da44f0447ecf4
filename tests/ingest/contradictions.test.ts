import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { bulkAdd } from '../../src/ingest/edit/bulk-add.ts';
import { addThing } from '../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../src/ingest/edit/make-edit.ts';
import { retractClaim } from '../../src/ingest/edit/retract.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { describeOnBothEngines } from '../support/stores.ts';
import { ask, askOne } from './graph-of.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from './small-folder.ts';

const CLAIMS = 'claims/research.csv';
const FALSIFIERS = 'claims/falsifiers.csv';
const HEADER = 'claim,metric,about,variant,domain,comparison,threshold,unit,from,by,note\n';

/** c1 (known from 2026-04-30) says that Lumen has 20 percent; 30 percent or more in 2026 or 2027 would overturn it. */
const WATCHED: Files = {
  ...SMALL,
  [FALSIFIERS]: `${HEADER}c1,FIRM_SHARE,firm:lumen;technology:cpo,,,AT_LEAST,30,percent,2026,2027,half as much again\n`,
};

/** A claim that overturns c1, but for what `changes` say. */
const observation = (changes: Readonly<Record<string, string>> = {}) =>
  Object.values({
    ...{ id: 'later', refs: '', statement: 'Lumen has more', about: 'technology:cpo;firm:lumen', metric: 'FIRM_SHARE' },
    ...{ variant: '', domain: '', low: '', mid: '30', high: '', unit: 'percent', from: '2027', to: '2027' },
    ...{ basis: 'REPORTED', seen: 'PAGE', attributed: '', sources: 'S1', published: '2028-02', confidence: 'HIGH' },
    ...{ tags: '', note: '' },
    ...changes,
  }).join(',');

describeOnBothEngines('contradictions', (open) => {
  let store: GraphStore;
  const load = async (files: Files) => loadFolder(store, await writeFolder(files));
  const overturned = async () =>
    (await ask(store, 'MATCH (c:Claim)-[:CONTRADICTED_BY]->(o:Claim) RETURN c.id AS c, o.id AS o')).map(
      ({ c, o }) => `${c} by ${o}`,
    );

  beforeAll(async () => {
    store = await open();
    await load(WATCHED);
  });

  test('there are none before an observation crosses the threshold', async () => {
    expect(await overturned()).toEqual([]);
  });

  describe('no claim overturns that', () => {
    const near: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['stays below the threshold', { mid: '29.9' }],
      ['states a range of which a part stays below', { low: '25', mid: '', high: '50' }],
      ['is a forecast', { basis: 'FORECAST' }],
      ['is an assumption', { basis: 'ASSUMED' }],
      ['is of another metric', { metric: 'MARKET_SHARE' }],
      ['is in another unit', { unit: 'ratio' }],
      ['is about a part of the subjects only', { about: 'firm:lumen' }],
      ['speaks of days before the first', { from: '2025', to: '2025' }],
      ['speaks of days after the last', { from: '2028', to: '2028' }],
      ['was known before the claim', { published: '2026-03', from: '2026', to: '2026' }],
    ];
    test.each(near)('%s', async (_, changes) => {
      await load(withRow(CLAIMS, observation(changes), WATCHED));
      expect(await overturned()).toEqual([]);
    });
  });

  test('a later claim that crosses the threshold marks the older one, which stays', async () => {
    await load(withRow(CLAIMS, observation(), WATCHED));
    expect(await overturned()).toEqual(['c1 by later']);
    expect(await askOne(store, "MATCH (c:Claim {id: 'c1'}) RETURN c.mid")).toBe(20);
  });

  test('loading again changes nothing', async () => {
    const report = await load(withRow(CLAIMS, observation(), WATCHED));
    expect(report).toMatchObject({ added: 0, changed: 0 });
    expect(await overturned()).toEqual(['c1 by later']);
  });

  test('a corrected observation takes its mark back', async () => {
    await load(withRow(CLAIMS, observation({ mid: '12' }), WATCHED));
    expect(await overturned()).toEqual([]);
  });

  test('a falsifier may ask for so little, and for one reading in one place', async () => {
    const atMost = `${HEADER}c1,FIRM_SHARE,firm:lumen,units,SCALE_OUT,AT_MOST,15,percent,,2027,\n`;
    const files = { ...WATCHED, [FALSIFIERS]: atMost };
    await load(withRow(CLAIMS, observation({ mid: '12' }), files));
    expect(await overturned()).toEqual([]);
    await load(withRow(CLAIMS, observation({ mid: '12', variant: 'units', domain: 'SCALE_OUT' }), files));
    expect(await overturned()).toEqual(['c1 by later']);
  });

  test('a corrected claim keeps its falsifier, and a corrected falsifier looks anew', async () => {
    const row = observation({ mid: '14', variant: 'units', domain: 'SCALE_OUT' });
    await load(edited(CLAIMS, 'Lumen supplies', 'Lumen delivers', withRow(CLAIMS, row)));
    expect(await overturned()).toEqual(['c1 by later']);
    await load(withRow(CLAIMS, row, WATCHED));
    expect(await overturned()).toEqual([]);
  });

  test('a load in several transactions marks them too', async () => {
    const folder = await writeFolder(withRow(CLAIMS, observation(), WATCHED));
    await loadFolder(store, folder, { stepsAbove: 0 });
    expect(await overturned()).toEqual(['c1 by later']);
  });

  test('a claim that an editor adds marks the older one, and its retraction takes the mark back', async () => {
    await load(withRow(CLAIMS, observation({ mid: '12' }), WATCHED));
    expect(await overturned()).toEqual([]);
    const row = { ...OBSERVED, id: 'edited' };
    await addThing(store, EDIT_KINDS.claim, row, editing('seen in a filing'));
    expect(await overturned()).toEqual(['c1 by edited']);
    await retractClaim(store, 'edited', editing('misread'));
    expect(await overturned()).toEqual([]);
  });

  test('a falsifier that an editor corrects looks anew', async () => {
    await load(withRow(CLAIMS, observation(), WATCHED));
    expect(await overturned()).toEqual(['c1 by later']);
    const csv = `${HEADER}c1,FIRM_SHARE,firm:lumen;technology:cpo,,,AT_LEAST,40,percent,2026,2027,twice as much\n`;
    await bulkAdd(store, [{ name: FALSIFIERS, csv }], true, editing('was too little'));
    expect(await overturned()).toEqual([]);
  });
});

const OBSERVED = {
  ...{ statement: 'Lumen has more', about: 'technology:cpo;firm:lumen', metric: 'FIRM_SHARE', mid: '30' },
  ...{ unit: 'percent', period_from: '2027', period_to: '2027', basis: 'REPORTED', seen: 'PAGE', sources: 'S1' },
  ...{ published: '2028-02', confidence: 'HIGH' },
};

function editing(reason: string): EditRequest {
  return { actor: 'ann', at: '2028-03-01T00:00:00.000Z', reason, expectedVersion: null, idempotency: null };
}
