import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvFile } from '../../src/ingest/read/csv-file.ts';
import type { RawRow } from '../../src/ingest/read/table-source.ts';
import { fc } from '../support/properties.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(text: string): Promise<readonly RawRow[]> {
  const path = join(folder, 'table.csv');
  await writeFile(path, text);
  const rows: RawRow[] = [];
  for await (const some of csvFile(path, 'table.csv').rows()) rows.push(...some);
  return rows;
}

/** Two cells, so that no row is an empty line. */
const rowOf = (cell: fc.Arbitrary<string>) => fc.tuple(cell, cell);
const plainCell = fc.string({ unit: fc.constantFrom('a', 'é', '語', '𝄞', ' ', ';') });
const anyCell = fc.string({ unit: fc.constantFrom('a', 'é', '𝄞', ',', '"', '\n', '\r\n', ' ') });

describe('a written table', () => {
  test.each([
    ['with plain cells', plainCell],
    ['with commas, quotes and line breaks in cells', anyCell],
  ])('%s is read as it was written', async (_, cell) => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf(cell), { minLength: 1 }), async (table) => {
        const read = await rowsOf(stringify(table));
        expect(read.map(({ cells }) => cells)).toEqual(table);
      }),
      { numRuns: 60 },
    );
  });

  test('whose first quote comes late is read by both ways as one', async () => {
    const plain = Array.from({ length: 30_000 }, (_, n) => [`row ${n} é`, 'plain']);
    const table = [...plain, ['two\nlines', 'quoted'], ...plain];
    const read = await rowsOf(stringify(table));
    expect(read.map(({ cells }) => cells)).toEqual(table);
    expect(read.map(({ line }) => line)).toEqual(table.map((_, n) => (n <= 30_000 ? n + 1 : n + 2)));
  });
});

test.each([
  ['line feeds', 'a,b\n1,2\n\n3,4\n'],
  ['no line feed at the end', 'a,b\n1,2\n\n3,4'],
  ['carriage returns and line feeds', 'a,b\r\n1,2\r\n\r\n3,4\r\n'],
  ['a byte order mark', '\uFEFFa,b\n1,2\n\n3,4\n'],
  ['a byte order mark and quotes', '\uFEFF"a",b\n1,2\n\n3,4\n'],
])('%s: the same rows on the same lines, empty lines left out', async (_, text) => {
  expect(await rowsOf(text)).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', '2'] },
    { line: 4, cells: ['3', '4'] },
  ]);
});

test('an empty file has no row', async () => {
  expect(await rowsOf('')).toEqual([]);
});
