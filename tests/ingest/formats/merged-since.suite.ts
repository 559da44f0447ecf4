import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { mergeFirms } from '../../../src/ingest/edit/merge-firms.ts';
import { ENTITY_COLUMNS, gleifEntity, leiOf } from '../../support/formats/gleif.ts';
import { COMPANY_FACTS } from '../../support/formats/sec.ts';
import { itemStatement, wikidataDump, wikidataLine } from '../../support/formats/wikidata.ts';
import type { OpenStore } from '../../support/stores.ts';
import { graphOf } from '../graph-of.ts';
import { runImport } from './run-import.ts';

const ANN = { actor: 'ann', at: '2026-11-24T12:00:00.000Z', reason: 'one firm', expectedVersion: null };
const ITEM = {
  ...{ id: 'Q700001', labels: { en: 'Lumen Café' } },
  claims: { P31: [itemStatement('P31', 'Q891723')], P17: [itemStatement('P17', 'Q30')] },
};
const FILES = [
  ['gleif-entities', ENTITY_COLUMNS + gleifEntity(leiOf('LUMEN'), 'Lumen Café')],
  ['sec-facts', JSON.stringify(COMPANY_FACTS)],
  ['wikidata', wikidataDump([wikidataLine(ITEM)])],
] as const;

/** An edit comes between the comparison of a file and its writing. */
export function mergedSince(open: OpenStore): void {
  describe('a firm that became part of another since the file was compared', () => {
    test.each(FILES)('is told, and nothing of %s is written', async (format, text) => {
      const store = await open();
      let merged: unknown = null;
      const write: GraphStore['write'] = async (work, options) => {
        if (merged === null) {
          await mergeFirms(store, { keep: 'twin-a', merge: 'lumen' }, { ...ANN, idempotency: null });
          merged = await graphOf(store);
        }
        return store.write(work, options);
      };
      await expect(runImport({ ...store, write }, format, text)).rejects.toMatchObject({
        kind: 'CONFLICT',
        message: expect.stringContaining('no firm "lumen" any more: it became part of "twin-a"'),
      });
      expect(merged).not.toBeNull();
      expect(await graphOf(store)).toEqual(merged);
    });
  });
}
