import { beforeEach, describe, expect, test } from 'vitest';
import { resolveEvidence } from '../../../src/economics/resolution/resolve-evidence.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { compareFolder } from '../../../src/ingest/compare-folder.ts';
import { bulkAdd } from '../../../src/ingest/edit/bulk-add.ts';
import { addThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import type { EditRequest } from '../../../src/ingest/edit/make-edit.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { retractClaim, retractRelation } from '../../../src/ingest/edit/retract.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { validateFolder } from '../../../src/ingest/validate-folder.ts';
import { gatherClaims } from '../../../src/queries/evidence/gather-claims.ts';
import { gatherEvidence } from '../../../src/queries/evidence/gather-evidence.ts';
import { graphStamp } from '../../../src/queries/node/graph-version.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { ask, askOne, change } from '../graph-of.ts';
import { edited, type Files, SMALL, withRow, writeFolder } from '../small-folder.ts';

const ANN: EditRequest = {
  ...{ actor: 'ann', at: '2026-12-01T08:00:00.000Z', reason: 'one firm', expectedVersion: null },
  idempotency: null,
};
const PAIR = { keep: 'holding', merge: 'lumen' };
const CAPTURES = 'base-case/captures.csv';
const HEADER = 'claim,metric,about,variant,domain,comparison,threshold,unit,from,by,note\n';

/** c1 would be overturned by 30 percent or more; an observation of 30 percent is there. Both are about these firms and CPO. */
const watching = (firms: string, note = ''): Files =>
  withRow(
    'claims/research.csv',
    `later,,Lumen has more,technology:cpo;${firms},FIRM_SHARE,,,,30,,percent,2027,2027,REPORTED,PAGE,,S1,2028-02,HIGH,,`,
    {
      ...SMALL,
      'claims/falsifiers.csv': `${HEADER}c1,FIRM_SHARE,${firms};technology:cpo,,,AT_LEAST,30,percent,2026,2027,${note}\n`,
    },
  );

describeOnBothEngines('two firms that become one', (open) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await change(store, 'MATCH (n) DETACH DELETE n');
  });
  const load = async (files: Files) => loadFolder(store, await writeFolder(files));
  const overturned = async () =>
    (await ask(store, 'MATCH (c:Claim)-[:CONTRADICTED_BY]->(o:Claim) RETURN c.id AS c, o.id AS o')).map(
      ({ c, o }) => `${c} by ${o}`,
    );

  describe.each([
    { which: 'one of them', firms: 'firm:lumen', subjects: 2 },
    { which: 'both', firms: 'firm:lumen;firm:holding', subjects: 2 },
  ])('with a falsifier that watches $which', ({ firms, subjects }) => {
    const addClaim = () => {
      const row = {
        id: 'other',
        statement: 'Another',
        about: 'market:optics',
        metric: 'MARKET_SIZE',
        mid: '1',
        unit: 'usd',
      };
      const rest = { basis: 'REPORTED', seen: 'PAGE', sources: 'S1', confidence: 'LOW' };
      return addThing(store, EDIT_KINDS.claim, { ...row, ...rest }, ANN);
    };
    const watched = async () => [
      await askOne(store, 'MATCH (f:Falsifier) RETURN f.subjects'),
      await askOne(store, 'MATCH (:Falsifier)-[r:WATCHES]->() RETURN count(r)'),
    ];

    test('it goes on watching, through the next edit of a claim', async () => {
      await load(watching(firms));
      await mergeFirms(store, PAIR, ANN);
      expect([await overturned(), await watched()]).toEqual([['c1 by later'], [subjects, subjects]]);
      await addClaim();
      expect(await overturned()).toEqual(['c1 by later']);
    });

    test('it goes on watching when its row comes changed, or comes then only', async () => {
      await load(watching(firms));
      await mergeFirms(store, PAIR, ANN);
      expect(await load(watching(firms, 'told'))).toMatchObject({ changed: 1 });
      expect([await overturned(), await watched()]).toEqual([['c1 by later'], [subjects, subjects]]);
      await change(store, 'MATCH (f:Falsifier) DETACH DELETE f');
      expect(await load(watching(firms, 'told'))).toMatchObject({ added: 1 });
      expect([await overturned(), await watched()]).toEqual([['c1 by later'], [subjects, subjects]]);
    });
  });

  test('one that absorbed its owner has no owner by its row, and the merge stays while the folder says the same', async () => {
    await load(SMALL);
    await mergeFirms(store, { keep: 'modco', merge: 'holding' }, ANN);
    const owners = () => ask(store, 'MATCH (f:Firm)-[:SUBSIDIARY_OF]->(o:Firm) RETURN f.slug AS firm, o.slug AS owner');
    await change(store, "MATCH (f:Firm {slug: 'modco'}) SET f.rowStamp = 1");
    const { edits } = await load(SMALL);
    expect(edits).toMatchObject({
      kept: [{ key: 'modco', fields: ['aliases', 'listed', 'parentName'] }],
      replaced: [],
    });
    expect(await owners()).toEqual([]);
    await load(edited('firms.csv', 'modco,Modco,', 'modco,Modco Ltd,'));
    expect(await owners()).toEqual([]);
  });

  test('a claim about both is about one of them once, also when its row comes changed', async () => {
    await load(watching('firm:lumen;firm:holding'));
    await mergeFirms(store, PAIR, ANN);
    await change(store, "MATCH (c:Claim {id: 'later'}) SET c.rowStamp = 1");
    await load(watching('firm:lumen;firm:holding'));
    expect(await askOne(store, "MATCH (:Claim {id: 'later'})-[r:ABOUT]->(:Firm) RETURN count(r)")).toBe(1);
  });

  test('an observation that is about all that is left to watch overturns at once', async () => {
    const about = (subject: string) =>
      ['technology:cpo;firm:lumen;firm:holding,FIRM_SHARE', `${subject},FIRM_SHARE`] as const;
    const files = watching('firm:lumen;firm:holding');
    const claims = files['claims/research.csv']?.replace(...about('technology:cpo;firm:holding')) ?? '';
    await load({ ...files, 'claims/research.csv': claims });
    expect(await overturned()).toEqual([]);
    await mergeFirms(store, PAIR, ANN);
    expect(await overturned()).toEqual(['c1 by later']);
  });

  test('do not deal with each other any more: a row that says so is left out, and told', async () => {
    await load(SMALL);
    await retractRelation(store, 'r1', ANN);
    await mergeFirms(store, { keep: 'modco', merge: 'lumen' }, ANN);
    const rows = ['r3,lumen,SUPPLIES,modco', 'r4,lumen,SUPPLIES,holding', 'r5,lumen,MAKES,m1'];
    const files = rows.reduce((all, row) => withRow('relations.csv', `${row},,,,,,,,,,2027,,,,c1`, all), SMALL);
    const { added, warnings } = await load(files);
    const message = expect.stringContaining('"lumen" and "modco" became one firm, "modco"');
    expect([added, warnings]).toEqual([
      2,
      [expect.objectContaining({ line: 2, message }), expect.objectContaining({ line: 4, message })],
    ]);
    expect(await ask(store, 'MATCH (f:Firm)-[r:SUPPLIES]->(f) RETURN r.id AS id')).toEqual([]);
    expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
  });

  describe('of which one holds a share of a stage', () => {
    const MODCO = { keep: 'holding', merge: 'modco' };
    const header = SMALL[CAPTURES]?.split('\n')[0];
    const row = 'module,*,holding,0.3,0.42,0.5,0.1,0.2,0.3,ASSUMED,,';
    /** The small folder without figures, and then with the row of the firm that stayed only. */
    const files = { ...SMALL, 'fiscal-figures.csv': SMALL['fiscal-figures.csv']?.split('\n')[0] ?? '' };
    const tidied = Object.fromEntries(
      Object.entries(edited('firms.csv', 'modco,Modco,,,CN,module-maker,holding,,,,,\n', '', files)).map(
        ([name, text]) => [name, text.replaceAll('modco', 'holding')],
      ),
    );
    const shares = async () => [
      await ask(
        store,
        "MATCH (:Firm {slug: 'holding'})-[c:CAPTURES]->() RETURN c.id AS id, c.shareMid AS mid, c.shareClaims[0] AS claim",
      ),
      await ask(store, "MATCH (c:Claim {parameter: 'share/holding/module/*'}) RETURN c.id AS id, c.mid AS mid"),
    ];
    const one = (mid: number) => [
      [{ id: 'modco/module/*', mid, claim: 'house:share/modco/module/*' }],
      [{ id: 'house:share/modco/module/*', mid }],
    ];

    test('the one that stays can be told to hold another, and a tidied folder is the same', async () => {
      await load(files);
      await mergeFirms(store, MODCO, ANN);
      expect(await bulkAdd(store, [{ name: CAPTURES, csv: `${header}\n${row}\n` }], true, ANN)).toMatchObject({
        changed: 3,
      });
      expect(await shares()).toEqual(one(0.42));
      expect(await load(tidied)).toMatchObject({ beside: [] });
      expect(await shares()).toEqual(one(0.42));
      expect(await load(tidied)).toMatchObject({ added: 0, changed: 0 });
      await load(edited(CAPTURES, '0.3,0.4,0.5', '0.3,0.43,0.5', files));
      expect(await shares()).toEqual(one(0.43));
    });

    test('a folder that says its share under both names is refused', async () => {
      await load(files);
      await mergeFirms(store, MODCO, ANN);
      await expect(load(withRow(CAPTURES, row, files))).rejects.toThrow('is one number, but 2 are given');
    });
  });

  describe('that both hold a share of a stage', () => {
    const both = withRow(CAPTURES, 'laser,cpo,holding,0.1,0.1,0.1,0.2,0.3,0.4,ASSUMED,,');
    const retract = (number: string) => retractClaim(store, `house:${number}/lumen/laser/cpo`, ANN);
    const refused = (number: string) =>
      expect(mergeFirms(store, PAIR, ANN)).rejects.toMatchObject({
        faults: [{ code: 'CONFLICT', message: expect.stringContaining(`retract "house:${number}/lumen/laser/cpo"`) }],
      });
    const capturing = async () =>
      (
        await ask(store, "MATCH (f:Firm)-[:CAPTURES]->(:Stage {slug: 'laser'}) RETURN f.slug AS slug ORDER BY slug")
      ).map(({ slug }) => slug);

    test('become one once the numbers of one are retracted, which captures nothing then', async () => {
      await load(both);
      await refused('share');
      await retract('share');
      await refused('margin');
      await retract('margin');
      expect(await capturing()).toEqual(['holding']);
      expect(await load(both)).toMatchObject({ added: 0, changed: 0 });
      await mergeFirms(store, PAIR, ANN);
      expect(await load(both)).toMatchObject({ added: 0, changed: 0 });
      expect(await capturing()).toEqual(['holding']);
    });

    test.each([
      ['merged', 'lumen', 'holding'],
      ['kept', 'holding', 'lumen'],
    ])(
      'and what was retracted of the one that is %s stays so in a folder that has it alone',
      async (_which, gone, other) => {
        const files = edited(CAPTURES, 'laser,cpo,lumen', `laser,cpo,${gone}`);
        await load(files);
        for (const number of ['share', 'margin']) await retractClaim(store, `house:${number}/${gone}/laser/cpo`, ANN);
        const csv = `${both[CAPTURES]?.split('\n')[0]}\nlaser,cpo,${other},0.6,0.7,0.8,0.2,0.3,0.4,ASSUMED,,\n`;
        await bulkAdd(store, [{ name: CAPTURES, csv }], true, ANN);
        await mergeFirms(store, PAIR, ANN);
        const { folder } = await validateFolder(await writeFolder(files));
        expect(await compareFolder(store, folder)).toMatchObject({ added: 0, changed: 0 });
        expect(await load(files)).toMatchObject({ added: 0, changed: 0 });
        const standing =
          "MATCH (c:Claim {parameter: 'share/holding/laser/cpo'}) WHERE c.retractedOn IS NULL RETURN c.mid AS mid";
        expect(await ask(store, standing)).toEqual([{ mid: 0.7 }]);
        const link = "MATCH (:Firm {slug: 'holding'})-[c:CAPTURES]->(:Stage {slug: 'laser'}) RETURN c.shareMid AS mid";
        expect(await ask(store, link)).toEqual([{ mid: 0.7 }]);
      },
    );

    test('and the row of what was retracted brings all of it back', async () => {
      await load(both);
      await retract('share');
      await retract('margin');
      const csv =
        both[CAPTURES]
          ?.split('\n')
          .filter((line) => /^stage|lumen/.test(line))
          .join('\n') ?? '';
      expect(await bulkAdd(store, [{ name: CAPTURES, csv }], true, ANN)).toMatchObject({ changed: 3 });
      expect(await capturing()).toEqual(['holding', 'lumen']);
    });
  });

  test('what publishers say of a share and a margin goes on to count', async () => {
    const rows = [
      'PC3,share/lumen/laser/cpo,,c1,0.5,0.55,0.6,as stated',
      'PC4,margin/lumen/laser/cpo,,c1,,0.3,,as stated',
    ];
    await load(rows.reduce((files, row) => withRow('parameter-claims.csv', row, files), SMALL));
    const before = await coverage();
    expect(before.supplied).toEqual(expect.arrayContaining(['PC3', 'PC4']));
    await mergeFirms(store, PAIR, ANN);
    expect(await coverage()).toEqual(before);
  });

  /** Of the analysts: which of their values stand, and of how many parameters they say nothing. */
  async function coverage() {
    const version = await graphStamp(store);
    const { evidence } = await gatherEvidence(store, version);
    const { record } = await gatherClaims(store, version);
    const [of] = resolveEvidence(evidence, record, { publishers: ['analysts'] }).publishers;
    return { supplied: of?.supplied.map(({ claim }) => claim.id).toSorted(), without: of?.withoutClaim.length };
  }
});
