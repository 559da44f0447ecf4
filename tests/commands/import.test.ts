import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { ENTITY_COLUMNS, gleifEntity, leiOf } from '../support/formats/gleif.ts';
import { runProgram } from './run-program.ts';

const PATIENCE_MS = 240_000;
const work = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('npm run import', { timeout: PATIENCE_MS }, () => {
  it('says what a file would add and writes it only when told to', async () => {
    const file = join(work, 'golden-copy.csv');
    writeFileSync(file, ENTITY_COLUMNS + gleifEntity(leiOf('NVIDIA'), 'NVIDIA CORP') + gleifEntity('X', 'Y'));
    const environment = { DATA_DIR: join(work, 'data') };
    await runProgram(['seed'], environment);
    const dry = await runProgram(['import', 'gleif-entities', file], environment);
    expect(dry).toMatchObject({ code: 0, output: expect.stringContaining('a dry run: nothing was written') });
    expect(dry.output).toContain(`nvidia: lei ${leiOf('NVIDIA')}`);
    expect(dry.output).toMatch(/Not readable: 1\n {2}line 3: "X" is no LEI/);
    const applied = await runProgram(['import', 'gleif-entities', file, '--apply'], environment);
    expect(applied.output).toContain('written; graph version 2');
  });

  it('says how it is used, and ends with 1', async () => {
    for (const parameters of [
      ['gleif', 'x'],
      ['wikidata', 'x', '--aply'],
      ['wikidata', 'x', '--accept'],
    ])
      expect(await runProgram(['import', ...parameters], {})).toMatchObject({
        code: 1,
        output: expect.stringMatching(/^(import|--accept): usage: npm run import/),
      });
  });

  it('reads a file of 45 MB within a heap of 40 MB', async () => {
    const file = join(work, 'large.csv');
    await pipeline(Readable.from(largeFile()), createWriteStream(file));
    const small = { DATA_DIR: ':memory:', NODE_OPTIONS: '--max-old-space-size=40' };
    const { code, output } = await runProgram(['import', 'gleif-entities', file], small);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/csv: \d{5} records/) });
  });
});

function* largeFile(): Iterable<string> {
  yield ENTITY_COLUMNS;
  for (let size = 0, number = 0; size < 45_000_000; number += 1) {
    const row = gleifEntity(leiOf(`BULK${number}`), `Company ${number} GmbH`);
    size += row.length;
    yield row;
  }
}
