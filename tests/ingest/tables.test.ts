import { expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import { FolderRefused } from '../../src/ingest/folder-refused.ts';
import { loadTables } from '../../src/ingest/load-folder.ts';
import { memorySources } from '../../src/ingest/read/memory-sources.ts';
import { askOne } from './graph-of.ts';

const FIRMS = [
  { slug: 'one', name: 'One' },
  { slug: 'two', name: 'Two', parent: 'one' },
];

test('tables that a program made load like files', async () => {
  const store = await openEmbeddedStore({ path: ':memory:' });
  const report = await loadTables(store, memorySources(new Map([['firms.csv', FIRMS]])));
  expect(report).toMatchObject({ added: 2, version: 1 });
  expect(await askOne(store, 'MATCH (f:Firm)-[:SUBSIDIARY_OF]->(p:Firm) RETURN p.slug')).toBe('one');
  await store.close();
});

test('their mistakes are told by row and cell', async () => {
  const store = await openEmbeddedStore({ path: ':memory:' });
  const tables = new Map([['firms.csv', [...FIRMS, { slug: 'three', name: 'Three', parent: 'tow' }]]]);
  const error = await loadTables(store, memorySources(tables)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FolderRefused);
  expect(error instanceof FolderRefused && error.problems).toEqual([
    {
      ...{ file: 'firms.csv', line: 4, column: 3, field: 'parent', unknown: true },
      ...{ message: 'no firm "tow"', suggestion: 'two' },
    },
  ]);
  await store.close();
});

test('an identifier that begins with a sign is told how one begins', async () => {
  const store = await openEmbeddedStore({ path: ':memory:' });
  const tables = new Map([['sources.csv', ['@zz1', '-zz2'].map((id) => ({ id }))]]);
  const error = await loadTables(store, memorySources(tables)).catch((thrown: unknown) => thrown);
  const told = error instanceof FolderRefused ? error.problems.filter(({ field }) => field === 'id') : [];
  expect(told.map(({ message }) => message)).toEqual(
    ['@zz1', '-zz2'].map((id) => expect.stringContaining(`"${id}" is no identifier: it begins with a letter or digit`)),
  );
  await store.close();
});
