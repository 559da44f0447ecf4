import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { FolderRefused } from '../../src/ingest/folder-refused.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { everyRow } from '../support/every-row.ts';
import { fc } from '../support/properties.ts';
import { describeOnEmbedded } from '../support/stores.ts';
import { type Chance, chanceOf } from './chance.ts';
import { oddText } from './odd.ts';
import { runs, TEST_TIMEOUT_MS } from './settings.ts';

const FILES = Object.keys(SMALL);
const BYTES = [0, 9, 10, 13, 34, 44, 59, 0x80, 0xc3, 0xed, 0xef, 0xff];

describeOnEmbedded('a folder of facts with bytes that nobody wrote', (open) => {
  let store: GraphStore;
  let folder = '';
  beforeAll(async () => {
    store = await open();
    folder = await writeFolder(SMALL);
    await loadFolder(store, folder);
  });

  it('is refused with places and changes nothing, or is taken', { timeout: TEST_TIMEOUT_MS }, async () => {
    const found = { refused: 0, taken: 0 };
    const one = fc.asyncProperty(fc.gen(), async (generate) => {
      const chance = chanceOf(generate);
      const file = chance.one(FILES);
      await writeFile(join(folder, file), spoilt(Buffer.from(SMALL[file] ?? ''), chance));
      try {
        found[(await isRefused(store, folder)) ? 'refused' : 'taken'] += 1;
      } finally {
        await writeFile(join(folder, file), SMALL[file] ?? '');
      }
    });
    await fc.assert(one, runs(0.03));
    expect(found.refused).toBeGreaterThan(0);
    expect(found.taken).toBeGreaterThan(0);
  });

  it('need not be a folder at all', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'fuzz-'));
    await expect(loadFolder(store, empty)).rejects.toThrow(FolderRefused);
    await rm(empty, { recursive: true });
  });
});

/** Whether it was refused, as it should be then: with the place of every mistake, and the graph with its version as it was. */
async function isRefused(store: GraphStore, folder: string): Promise<boolean> {
  const before = await everyRow(store);
  try {
    await loadFolder(store, folder);
    return false;
  } catch (error) {
    if (!(error instanceof FolderRefused)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { file, line, column, message } of error.problems) {
      expect([file, message]).toEqual([expect.stringMatching(/\.csv$/), expect.stringMatching(/\S/)]);
      expect([Number.isInteger(line), Number.isInteger(column)]).toEqual([true, true]);
    }
    expect(await everyRow(store)).toEqual(before);
    return true;
  }
}

/** A byte turned, put in, left out or cut off, or text of strangers in its place. */
function spoilt(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (chance.below(6)) {
    case 0:
      return Buffer.concat([head, Buffer.from([chance.one(BYTES)]), tail]);
    case 1:
      return Buffer.concat([head, tail.subarray(1)]);
    case 2:
      return head;
    case 3:
      return Buffer.concat([head, Buffer.from(chance.of(oddText)), tail]);
    case 4:
      return Buffer.concat([bytes, tail]);
    default:
      return Buffer.concat([head, Buffer.from([chance.below(256)]), tail.subarray(1)]);
  }
}
