import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../../src/graph/graph-error.ts';
import { serveControl } from '../../../src/operations/control/serve-control.ts';
import { everyRow } from '../../support/every-row.ts';
import { backUp, contents, copyOf, damage, fill, open, restore, workFolder } from './place.ts';

const work = workFolder();
const dataDir = join(work, 'data');
const kept = join(work, 'kept');

describe('a backup', () => {
  let rows: string[] = [];
  beforeAll(async () => {
    rows = await fill(dataDir);
    await backUp(dataDir, kept);
  });

  it.each(['kept-again', 'kept.tgz', 'kept.tar.gz'])(
    'as %s gives a damaged graph back, every row of it',
    async (name) => {
      const place = copyOf(dataDir, join(work, 'place'));
      const { path } = await backUp(place, join(work, name));
      damage(place);
      await expect(open(place)).rejects.toMatchObject({ kind: 'DAMAGED' });
      const { aside } = await restore(place, path);
      expect(await contents(place)).toEqual({ rows, scenario: 'first' });
      expect(readdirSync(aside ?? '')).toEqual(expect.arrayContaining(['graph.grafeo', 'scenarios']));
    },
  );

  it('in a folder that is there becomes a dated one, and never lies over another', async () => {
    const shelf = join(work, 'shelf');
    mkdirSync(shelf);
    const { path } = await backUp(dataDir, shelf);
    expect(path).toMatch(/shelf\/graph-2026-11-25T08-00-00-000Z$/);
    writeFileSync(join(work, 'taken.tgz'), '');
    for (const taken of [kept, join(work, 'taken.tgz')])
      await expect(backUp(dataDir, taken)).rejects.toThrow(/is there already/);
    await expect(backUp(join(work, 'nowhere'), join(work, 'none'))).rejects.toThrow(/there is no graph/);
  });

  it('is made while a server has the graph open and writes, and is refused to be restored under it', async () => {
    const place = copyOf(dataDir, join(work, 'served'));
    const store = await open(place);
    const stop = await serveControl(place, store);
    const writes = Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        store.write((transaction) =>
          transaction.run({ name: 'w', cypher: 'CREATE (:Late {n: $n})-[:L]->(:Late {n: $n})' }, { n }),
        ),
      ),
    );
    const { path } = await backUp(place, join(work, 'live'));
    await writes;
    await expect(restore(place, path)).rejects.toMatchObject({
      kind: 'LOCKED',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await stop();
    await store.close();
    expect(readdirSync(place).filter((name) => name.startsWith('copy-') || name.endsWith('.sock'))).toEqual([]);
    await restore(place, path);
    const again = await open(place);
    const late = (await everyRow(again)).filter((row) => row.includes('Late'));
    await again.close();
    // Whole commits: two nodes and a link each.
    expect(late.length % 3).toBe(0);
  });

  it('of an open graph without a server to ask says what to do', async () => {
    const store = await open(dataDir);
    await expect(backUp(dataDir, join(work, 'unasked'))).rejects.toThrow(/stop it first/);
    await store.close();
    expect(readdirSync(work).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  const spoilt: readonly [string, (folder: string) => void, RegExp][] = [
    ['with a flipped bit', (folder) => flip(join(folder, 'graph.grafeo')), /graph\.grafeo differ from its manifest/],
    ['without a scenario', (folder) => rmSync(join(folder, 'scenarios/kept.json')), /scenarios\/kept\.json differ/],
    ['with a file too many', (folder) => writeFileSync(join(folder, 'more'), ''), /more differ/],
    ['without a manifest', (folder) => rmSync(join(folder, 'manifest.json')), /no backup/],
    ['with half a manifest', (folder) => writeFileSync(join(folder, 'manifest.json'), '{"format": 1'), /damaged/],
    ['of a newer format', (folder) => edit(folder, { format: 2 }), /format 2.*up to 1.*newer program/],
    ['of a newer engine', (folder) => edit(folder, { engine: 'Grafeo 0.7.1' }), /Grafeo 0\.7\.1.*newer program/],
    ['that counts otherwise', (folder) => edit(folder, { graphVersion: 99 }), /other counts/],
  ];
  it.each(spoilt)('%s is refused before anything is touched', async (_, spoil, words) => {
    const bad = copyOf(kept, join(work, 'bad'));
    spoil(bad);
    const place = copyOf(dataDir, join(work, 'place'));
    await expect(restore(place, bad)).rejects.toThrow(words);
    expect(readdirSync(place).sort()).toEqual(readdirSync(dataDir).sort());
    expect(await contents(place)).toEqual({ rows, scenario: 'first' });
  });

  it('that is no archive, or not there, is refused', async () => {
    writeFileSync(join(work, 'text.tgz'), 'no archive');
    await expect(restore(dataDir, join(work, 'text.tgz'))).rejects.toThrow(/cannot be read as a backup/);
    await expect(restore(dataDir, join(work, 'not-there'))).rejects.toThrow(/there is no backup/);
  });

  it('fills a folder that had nothing', async () => {
    const place = join(work, 'fresh');
    const { aside } = await restore(place, join(kept, 'manifest.json'));
    expect(aside).toBeNull();
    expect(await contents(place)).toEqual({ rows, scenario: 'first' });
    expect(existsSync(join(place, 'restoring.json'))).toBe(false);
  });
});

describe('a graph whose restore is not done', () => {
  it('is opened by nobody', async () => {
    const place = join(work, 'undone');
    await fill(place);
    writeFileSync(join(place, 'restoring.json'), JSON.stringify({ aside: 'replaced-x', had: [] }));
    const error: unknown = await open(place).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GraphError);
    expect(String(error)).toMatch(/restore was ended before it was done.*--undo/);
  });
});

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(file, bytes);
}

function edit(folder: string, change: object): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
}
