import { describe, expect, test } from 'vitest';
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

    test('an owner that has as many above it as there may be is for a person', async () => {
      const store = await withLeis();
      const chain = `UNWIND range(1, 10) AS at MERGE (o:Firm {slug: 'above-' + toString(at)}) SET o.name = o.slug`;
      await change(store, chain);
      const next =
        'MATCH (c:Firm), (p:Firm) WHERE c.slug = $child AND p.slug = $parent CREATE (c)-[:SUBSIDIARY_OF]->(p)';
      const slugs = ['lumen', ...Array.from({ length: 10 }, (_, at) => `above-${at + 1}`)];
      await store.write(async ({ run }) => {
        for (const [at, child] of slugs.slice(0, -1).entries())
          await run({ name: 'own', cypher: next }, { child, parent: slugs[at + 1] ?? '' });
      });
      const csv = [RELATIONSHIP_COLUMNS, gleifRelationship(FJORD, LUMEN)].join('');
      const report = await runImport(store, 'gleif-relationships', csv);
      expect(report).toMatchObject({ changes: [], reviews: { items: [{ firm: 'lumen' }] } });
      expect(JSON.stringify(report.reviews)).toContain('10 owners above one another');
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
        [3, 'holding is its ultimate parent; firms between them may be missing'],
        [5, 'the file has another direct parent: lumen'],
        [6, 'the graph has holding above modco'],
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
      ];
      const author = { actor: 'import', at: '2026-11-24T12:00:00.000Z', reason: 'a file' };
      await applyPlan(store, { firms: [], parents, accounts: null }, { changes: ['three'], author });
      const links = 'MATCH (c:Firm)-[:SUBSIDIARY_OF]->(p:Firm) RETURN c.slug AS child, p.slug AS parent ORDER BY child';
      expect(await ask(store, links)).toEqual([
        { child: 'fjord', parent: 'modco' },
        { child: 'modco', parent: 'holding' },
      ]);
    });
  });
}
