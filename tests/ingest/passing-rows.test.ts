import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { FolderRefused } from '../../src/ingest/folder-refused.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { graphOf } from './graph-of.ts';
import { SMALL, writeFolder } from './small-folder.ts';

/** Relations are read twice, to check and to load: what happens to the file in between must not get into the graph. */
const RELATIONS = 'relations.csv';
const SAID = /relations\.csv this file changed while it was being loaded/;

let store: GraphStore;
let folder: string;
beforeEach(async () => {
  folder = await writeFolder(SMALL);
  store = await openEmbeddedStore({ path: ':memory:' });
  return () => store.close();
});

test.each([
  ['a row more', () => appendFile(join(folder, RELATIONS), 'r3,lumen,OWNS,holding,,,,,,,,,,,,,,c1\n')],
  ['a row less', () => writeFile(join(folder, RELATIONS), `${SMALL[RELATIONS]?.split('\n').slice(0, 2).join('\n')}\n`)],
  ['no row at all', () => writeFile(join(folder, RELATIONS), '')],
  [
    'a cell that cannot be read',
    () => writeFile(join(folder, RELATIONS), `${SMALL[RELATIONS]?.replace('SUPPLIES', 'GIVES')}`),
  ],
])('%s in the meantime refuses the folder and leaves nothing', async (_, meddle) => {
  const loading = loadFolder(storeThat(meddle), folder);
  await expect(loading).rejects.toBeInstanceOf(FolderRefused);
  await expect(loading).rejects.toThrow(SAID);
  expect(await graphOf(store)).toEqual([]);
});

test('a file that is gone in the meantime fails and leaves nothing', async () => {
  await expect(
    loadFolder(
      storeThat(() => rm(join(folder, RELATIONS))),
      folder,
    ),
  ).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await graphOf(store)).toEqual([]);
});

/** The checks are done when the schema is made; then something happens to the file. */
function storeThat(meddles: () => Promise<void>): GraphStore {
  return {
    ...store,
    ensureSchema: async (schema) => {
      await store.ensureSchema(schema);
      await meddles();
    },
  };
}
