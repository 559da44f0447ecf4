import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { applyPlan } from '../../../src/ingest/formats/write/apply-plan.ts';
import { gleifRelationship, leiOf, RELATIONSHIP_COLUMNS } from '../../support/formats/gleif.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, change } from '../graph-of.ts';
import { runImport, versionOf } from './run-import.ts';

const [LUMEN, FJORD, MODCO, HOLDING] = ['LUMEN', 'FJORD', 'MODCO', 'HOLDING'].map(leiOf) as [
  string,
  string,
  string,
  string,
];
const ULTIMATE = { 'Relationship.RelationshipType': 'IS_ULTIMATELY_CONSOLIDATED_BY' };

export function relationships(open: OpenStore): void {
  describe('a level-2 golden copy', () => {
    /** modco belongs to holding already. */
    const withLeis = async () => {
      const store = await open();
      for (const [slug, lei] of Object.entries({ lumen: LUMEN, fjord: FJORD, modco: MODCO, holding: HOLDING }))
        await change(store, `MATCH (f:Firm {slug: '${slug}'}) SET f.lei = '${lei}'`);
      return store;
    };
    const run = async (...rows: string[]) =>
      runImport(await withLeis(), 'gleif-relationships', [RELATIONSHIP_COLUMNS, ...rows].join(''));

    test('joins a firm with the one that consolidates it directly', async () => {
      const report = await run(
        gleifRelationship(FJORD, LUMEN),
        gleifRelationship(MODCO, HOLDING),
        gleifRelationship(leiOf('STRANGER'), LUMEN),
      );
      expect(report).toMatchObject({ records: 3, changes: ['fjord: parent lumen'], version: 2 });
      const links = 'MATCH (c:Firm)-[:SUBSIDIARY_OF]->(p:Firm) RETURN c.slug AS child, p.slug AS parent ORDER BY child';
      expect(await ask(await open(), links)).toEqual([
        { child: 'fjord', parent: 'lumen' },
        { child: 'modco', parent: 'holding' },
      ]);
    });

    test('leaves out what has ended, what was withdrawn and what is no consolidation', async () => {
      const report = await run(
        gleifRelationship(FJORD, LUMEN, { 'Relationship.RelationshipStatus': 'INACTIVE' }),
        gleifRelationship(FJORD, LUMEN, { 'Registration.RegistrationStatus': 'ANNULLED' }),
        gleifRelationship(FJORD, LUMEN, { 'Relationship.RelationshipType': 'IS_FUND-MANAGED_BY' }),
      );
      expect(report).toMatchObject({ records: 3, changes: [], applied: false });
      expect(await versionOf(await open())).toBe(1);
    });

    test.each([
      { above: 10, below: 0, by: 'graph' },
      { above: 7, below: 3, by: 'graph' },
      { above: 9, below: 1, by: 'file' },
    ])('an owner with $above above it is for a person where $below levels lie below, by the $by', async (levels) => {
      const store = await withLeis();
      await own(store, ['lumen', ...Array.from({ length: levels.above }, (_, at) => `above-${at + 1}`)]);
      const inGraph = levels.by === 'graph' ? levels.below : 0;
      await own(store, [...Array.from({ length: inGraph }, (_, at) => `below-${at + 1}`), 'fjord']);
      const inFile = levels.by === 'file' ? [gleifRelationship(MODCO, FJORD)] : [];
      if (levels.by === 'file') await change(store, "MATCH (:Firm {slug: 'modco'})-[r:SUBSIDIARY_OF]->() DELETE r");
      const csv = [RELATIONSHIP_COLUMNS, ...inFile, gleifRelationship(FJORD, LUMEN)].join('');
      const report = await runImport(store, 'gleif-relationships', csv);
      expect(report.changes).toEqual(inFile.map(() => 'modco: parent fjord'));
      expect(report.reviews.items).toMatchObject([{ firm: 'lumen' }]);
      expect(report.reviews.items[0]?.reason).toContain('10 owners above one another, and here 11');
    });

    test('levels below an owned firm that leave no chain too long are no doubt', async () => {
      const store = await withLeis();
      await own(store, ['lumen', ...Array.from({ length: 7 }, (_, at) => `above-${at + 1}`)]);
      await own(store, ['below-2', 'below-1', 'fjord']);
      const csv = [RELATIONSHIP_COLUMNS, gleifRelationship(FJORD, LUMEN)].join('');
      expect((await runImport(store, 'gleif-relationships', csv)).changes).toEqual(['fjord: parent lumen']);
    });

    test.each(['first', 'last'])(
      'an ultimate parent at the end of the chain that the file makes is no news, told %s',
      async (told) => {
        const direct = [gleifRelationship(FJORD, LUMEN), gleifRelationship(LUMEN, MODCO)];
        const ultimate = [gleifRelationship(FJORD, HOLDING, ULTIMATE), gleifRelationship(LUMEN, HOLDING, ULTIMATE)];
        const report = await run(...(told === 'first' ? [...ultimate, ...direct] : [...direct, ...ultimate]));
        expect(report.changes).toEqual(['fjord: parent lumen', 'lumen: parent modco']);
        expect(report.reviews.items).toEqual([]);
      },
    );

    test('an ultimate parent to which no chain of the file leads is for a person', async () => {
      const report = await run(gleifRelationship(FJORD, HOLDING, ULTIMATE), gleifRelationship(FJORD, LUMEN));
      expect(report.changes).toEqual(['fjord: parent lumen']);
      expect(report.reviews.items.map(({ line, firm, reason }) => [line, firm, reason])).toEqual([
        [2, 'holding', 'the chain of parents does not lead to holding'],
      ]);
    });

    test('another parent, an ultimate one, two of them and a circle are for a person', async () => {
      const report = await run(
        gleifRelationship(MODCO, LUMEN),
        gleifRelationship(LUMEN, HOLDING, ULTIMATE),
        gleifRelationship(FJORD, LUMEN),
        gleifRelationship(FJORD, HOLDING),
        gleifRelationship(HOLDING, MODCO),
        gleifRelationship(MODCO, HOLDING, ULTIMATE),
      );
      expect(report.changes).toEqual(['fjord: parent lumen']);
      expect(report.reviews.items.map(({ line, reason }) => [line, reason])).toEqual([
        [2, 'the graph has another parent: holding'],
        [5, 'the file has another direct parent: lumen'],
        [6, 'the graph has holding above modco'],
        [3, 'holding is its ultimate parent; firms between them may be missing'],
      ]);
    });

    test('firms of which the file has each above the other are joined once, whatever is between them', async () => {
      const report = await run(
        gleifRelationship(FJORD, LUMEN),
        gleifRelationship(LUMEN, FJORD),
        gleifRelationship(HOLDING, FJORD),
        gleifRelationship(LUMEN, MODCO),
      );
      expect(report.changes).toEqual(['fjord: parent lumen', 'holding: parent fjord']);
      expect(report.reviews.items.map(({ line, firm, reason }) => [line, firm, reason])).toEqual([
        [3, 'fjord', 'the file has lumen above fjord'],
        [5, 'modco', 'the file has lumen above modco'],
      ]);
      const circles = 'MATCH (f:Firm)-[:SUBSIDIARY_OF*1..4]->(f) RETURN f.slug AS slug';
      expect(await ask(await open(), circles)).toEqual([]);
    });

    test('an owner that an edit gave a firm since the file was compared stays the only one, and nobody owns theirs', async () => {
      const store = await withLeis();
      const parents = [
        { child: 'modco', parent: 'lumen' },
        { child: 'holding', parent: 'modco' },
        { child: 'fjord', parent: 'modco' },
      ].map((link, at) => ({ ...link, line: at + 2, lei: '' }));
      const author = { actor: 'import', at: '2026-11-24T12:00:00.000Z', reason: 'a file' };
      await applyPlan(store, { firms: [], parents, accounts: null }, { changes: ['three'], author });
      const links = 'MATCH (c:Firm)-[:SUBSIDIARY_OF]->(p:Firm) RETURN c.slug AS child, p.slug AS parent ORDER BY child';
      expect(await ask(store, links)).toEqual([
        { child: 'fjord', parent: 'modco' },
        { child: 'modco', parent: 'holding' },
      ]);
    });

    /** Imports a file where an edit comes between its comparison and its writing. */
    const importAfter = async (edit: (store: GraphStore) => Promise<unknown>, ...rows: readonly string[]) => {
      const store = await withLeis();
      let isEdited = false;
      const write: GraphStore['write'] = async (work, options) => {
        if (!isEdited) {
          isEdited = true;
          await edit(store);
        }
        return store.write(work, options);
      };
      const csv = [RELATIONSHIP_COLUMNS, ...rows].join('');
      return { store, report: await runImport({ ...store, write }, 'gleif-relationships', csv) };
    };
    const toldOf = async (store: GraphStore) => {
      const told = "MATCH (c:Change {of: 'Graph:graph', action: 'LOAD'}) RETURN c.after AS after ORDER BY c.seq DESC";
      return (await ask(store, told)).map(({ after }) => String(after));
    };

    test.each([
      { edit: 'the firm has another owner', owns: ['fjord', 'modco'], reason: 'a parent by now: modco' },
      { edit: 'the firm is above its owner', owns: ['lumen', 'between', 'fjord'], reason: 'fjord above lumen by now' },
      {
        edit: 'the chain would be too long',
        owns: ['lumen', ...Array.from({ length: 10 }, (_, at) => `above-${at + 1}`)],
        reason: '10 owners above one another, and here 11',
      },
    ])('an owner is left out and told where $edit since the file was compared', async ({ owns, reason }) => {
      const { store, report } = await importAfter((edited) => own(edited, owns), gleifRelationship(FJORD, LUMEN));
      const review = { line: 2, key: FJORD, firm: 'lumen', reason: expect.stringContaining(reason) };
      expect(report).toMatchObject({ changes: [], reviews: { count: 1, items: [review] } });
      const link = "MATCH (:Firm {slug: 'fjord'})-[r:SUBSIDIARY_OF]->(:Firm {slug: 'lumen'}) RETURN r";
      expect(await ask(store, link)).toEqual([]);
      expect(report).toMatchObject({ applied: false, version: null });
      expect([await versionOf(store), await toldOf(store)]).toEqual([1, []]);
    });

    test.each(['fjord', 'lumen'])(
      'an owner is left out where %s became part of a firm since, and all else is written and told',
      async (merge) => {
        const why = { actor: 'ann', at: '2026-11-24T12:00:00.000Z', reason: 'one firm' };
        const request = { ...why, expectedVersion: null, idempotency: null };
        const { store, report } = await importAfter(
          (edited) => mergeFirms(edited, { keep: 'twin-a', merge }, request),
          gleifRelationship(FJORD, LUMEN),
          gleifRelationship(HOLDING, merge === 'fjord' ? LUMEN : FJORD),
        );
        const line = `holding: parent ${merge === 'fjord' ? 'lumen' : 'fjord'}`;
        const review = {
          line: 2,
          firm: 'lumen',
          reason: expect.stringContaining(`"${merge}" any more: it became part`),
        };
        expect(report).toMatchObject({ changes: [line], version: 3, reviews: { count: 1, items: [review] } });
        expect(await toldOf(store)).toEqual([JSON.stringify({ changes: [line] })]);
      },
    );
  });
}

/** Makes each of the firms, which may be new, a part of the next. */
async function own(store: GraphStore, slugs: readonly string[]): Promise<void> {
  await store.write(async ({ run }) => {
    for (const [at, child] of slugs.entries()) {
      const add = 'MERGE (f:Firm {slug: $slug}) SET f.name = coalesce(f.name, $slug)';
      await run({ name: 'add', cypher: add }, { slug: child });
      if (at === 0) continue;
      const join = 'MATCH (c:Firm {slug: $child}) MATCH (p:Firm {slug: $parent}) CREATE (c)-[:SUBSIDIARY_OF]->(p)';
      await run({ name: 'own', cypher: join }, { child: slugs[at - 1] ?? '', parent: child });
    }
  });
}
