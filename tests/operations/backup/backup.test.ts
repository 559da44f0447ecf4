import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../../src/graph/graph-error.ts';
import { pack } from '../../../src/operations/backup/archive.ts';
import { copyGraph } from '../../../src/operations/backup/copy-graph.ts';
import { undoSwap } from '../../../src/operations/backup/swap.ts';
import { serveControl } from '../../../src/operations/control/serve-control.ts';
import { OperationRefused } from '../../../src/operations/operation-refused.ts';
import { backUp, contents, copyOf, damage, fill, open, restore, workFolder } from './place.ts';

const work = workFolder();
const dataDir = join(work, 'data');
const kept = join(work, 'kept');
const RESTORER = fileURLToPath(new URL('restore-process.ts', import.meta.url));
const MAKER = fileURLToPath(new URL('backup-process.ts', import.meta.url));

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

  it('in a folder that is not there yet becomes a dated one a day, where the path ends with a slash', async () => {
    const daily = `${join(work, 'daily')}/`;
    for (const day of ['2026-11-25', '2026-11-26']) await backUp(dataDir, daily, undefined, `${day}T08:00:00.000Z`);
    expect(readdirSync(daily)).toEqual(['graph-2026-11-25T08-00-00-000Z', 'graph-2026-11-26T08-00-00-000Z']);
    await expect(backUp(dataDir, `${kept}/`)).rejects.toThrow(/a backup itself/);
  });

  it('is made while a server has the graph open and writes, and is refused to be restored under it', async () => {
    const place = copyOf(dataDir, join(work, 'served'));
    const store = await open(place);
    const stop = await serveControl(place, store);
    const writer = { acknowledged: 0, isOver: false };
    const write = async (n: number) => {
      await store.write((transaction) =>
        transaction.run({ name: 'w', cypher: 'CREATE (:Late {n: $n})-[:L]->(:Late {n: $n})' }, { n }),
      );
      writer.acknowledged = n;
    };
    const writing = (async () => {
      for (let n = 1; !writer.isOver; n += 1) await write(n);
    })();
    await expect.poll(() => writer.acknowledged).toBeGreaterThan(0);
    const before = writer.acknowledged;
    const { path } = await backUp(place, join(work, 'live'));
    const after = writer.acknowledged;
    writer.isOver = true;
    await writing;
    expect(after).toBeGreaterThan(before);
    await expect(restore(place, path)).rejects.toMatchObject({
      kind: 'LOCKED',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await stop();
    await store.close();
    expect(readdirSync(place).filter((name) => name.startsWith('copy-') || name.endsWith('.sock'))).toEqual([]);
    await restore(place, path);
    const again = await open(place);
    const late = await again.read({
      ...{ name: 'late', cypher: 'MATCH (a:Late)-[:L]->(b:Late) WHERE a.n = b.n RETURN a.n AS n ORDER BY n' },
    });
    const [nodes] = await again.read({ name: 'nodes', cypher: 'MATCH (n:Late) RETURN count(n) AS count' });
    await again.close();
    // Whole commits, two nodes and a link each: those acknowledged before, and the next ones up to some moment of it.
    expect(late).toEqual(late.map((_, index) => ({ n: index + 1 })));
    expect(nodes).toEqual({ count: late.length * 2 });
    expect(late.length).toBeGreaterThanOrEqual(before);
    expect(late.length).toBeLessThanOrEqual(after + 1);
  });

  it.each(['twice', 'twice.tgz'])('made twice at once as %s is good once, and the other is refused', async (name) => {
    const target = join(work, name);
    const copied = (file: string) => copyGraph(dataDir, file, open);
    let second: Promise<unknown> = Promise.resolve();
    const first = await backUp(dataDir, target, async (file) => {
      await copied(file);
      await new Promise<void>((goOn) => {
        second = backUp(dataDir, target, async (other) => {
          await copied(other);
          goOn();
          await expect.poll(() => existsSync(target)).toBe(true);
        }).catch((error: unknown) => error);
      });
    });
    expect(await second).toMatchObject({ message: expect.stringMatching(/is there already/) });
    const place = join(work, 'from-twice');
    rmSync(place, { recursive: true, force: true });
    await restore(place, first.path);
    expect(await contents(place)).toEqual({ rows, scenario: 'first' });
    expect(readdirSync(work).filter((entry) => entry.includes('unfinished'))).toEqual([]);
  });

  it('follows links to scenarios that lie elsewhere, and links of a backup', async () => {
    const place = copyOf(dataDir, join(work, 'linking'));
    renameSync(join(place, 'scenarios'), join(work, 'elsewhere'));
    symlinkSync(join(work, 'elsewhere'), join(place, 'scenarios'));
    const { path } = await backUp(place, join(work, 'followed'));
    rmSync(join(work, 'elsewhere'), { recursive: true });
    renameSync(join(path, 'graph.grafeo'), join(work, 'deduplicated'));
    symlinkSync(join(work, 'deduplicated'), join(path, 'graph.grafeo'));
    const restored = join(work, 'from-links');
    await restore(restored, path);
    expect(await contents(restored)).toEqual({ rows, scenario: 'first' });
    expect(lstatSync(join(restored, 'graph.grafeo')).isFile()).toBe(true);
  });

  it.each(['protected', 'protected.tgz'])('that is write-protected, as %s, is restored to be written', async (name) => {
    const folder = copyOf(kept, join(work, 'protected'));
    setModes(folder, 0o555, 0o444);
    if (name.endsWith('.tgz')) await pack(folder, join(work, name));
    const place = join(work, 'from-protected');
    rmSync(place, { recursive: true, force: true });
    const modes: string[] = [];
    const noted = (path: string) => {
      if (path.endsWith('restore.unfinished')) modes.push(...unwritable(path));
      return open(path);
    };
    await restore(place, join(work, name), { open: noted });
    expect([...modes, ...unwritable(place)]).toEqual([]);
    expect(await contents(place)).toEqual({ rows, scenario: 'first' });
    setModes(folder, 0o755, 0o644);
  });

  it('is made though scenarios are removed while they are copied: those are left out', async () => {
    const place = copyOf(dataDir, join(work, 'pruned'));
    const scenarios = join(place, 'scenarios');
    for (let n = 0; n < 200; n += 1) writeFileSync(join(scenarios, `${n}.json`), String(n));
    const backup = join(work, 'of-pruned');
    let pruning: Promise<void> = Promise.resolve();
    const { path } = await backUp(place, backup, async (file) => {
      await copyGraph(place, file, open);
      const copied = join(dirname(file), 'scenarios');
      pruning = (async () => {
        while (!existsSync(copied) || readdirSync(copied).length === 0) await new Promise(setImmediate);
        for (let n = 0; n < 200; n += 1) rmSync(join(scenarios, `${n}.json`));
      })();
    });
    await pruning;
    expect(readdirSync(join(path, 'scenarios')).length).toBeLessThan(200);
    await restore(join(work, 'from-pruned'), path);
    expect(await contents(join(work, 'from-pruned'))).toEqual({ rows, scenario: 'first' });
  });

  it('of scenarios that cannot be read is not made: a link to nowhere is none that was removed', async () => {
    const place = copyOf(dataDir, join(work, 'astray'));
    symlinkSync(join(work, 'nowhere'), join(place, 'scenarios/astray.json'));
    await expect(backUp(place, join(work, 'of-astray'))).rejects.toThrow(/ENOENT.*astray\.json/);
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

  it('in one file that holds links is refused: what they lead to is no part of it', async () => {
    const bad = copyOf(kept, join(work, 'linked'));
    renameSync(join(bad, 'scenarios'), join(work, 'outside'));
    symlinkSync(join(work, 'outside'), join(bad, 'scenarios'));
    await pack(bad, join(work, 'linked.tgz'));
    await expect(restore(join(work, 'from-linked'), join(work, 'linked.tgz'))).rejects.toThrow(/scenarios is neither/);
  });

  it('leaves no copy in a served folder where whoever asked for it has left', async () => {
    const place = copyOf(dataDir, join(work, 'left'));
    const store = await open(place);
    let at = 'not begun';
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const copyTo = async (file: string) => {
      at = 'begun';
      await left;
      await new Promise((goOn) => setTimeout(goOn, 100));
      await store.copyTo?.(file);
      at = 'done';
    };
    const stop = await serveControl(place, { ...store, copyTo });
    const call = request({ socketPath: join(place, 'control.sock'), method: 'POST', path: '/copy' });
    call.on('error', () => undefined).end();
    await expect.poll(() => at).toBe('begun');
    call.destroy();
    leave();
    await expect.poll(() => at).toBe('done');
    await expect.poll(() => readdirSync(place).filter((name) => name.startsWith('copy-'))).toEqual([]);
    await stop();
    await store.close();
  });

  it('for which no process is there that a name was left of says which file to remove', async () => {
    const place = join(work, 'nameless');
    mkdirSync(place);
    writeFileSync(join(place, 'graph.owner'), 'process 1 on nowhere');
    await expect(restore(place, kept)).rejects.toThrow(/remove .*graph\.owner/);
    expect(existsSync(join(place, 'restoring.json'))).toBe(false);
  });

  it('is not restored twice at once', async () => {
    const place = copyOf(dataDir, join(work, 'hurried'));
    const others: string[] = [];
    const step = () => {
      others.push(runRestore(place, kept));
    };
    await restore(place, kept, { step });
    expect(new Set(others)).toEqual(new Set(['LOCKED']));
    expect(await contents(place)).toEqual({ rows, scenario: 'first' });
  });

  it('that is no archive, or not there, is refused', async () => {
    writeFileSync(join(work, 'text.tgz'), 'no archive');
    await expect(restore(dataDir, join(work, 'text.tgz'))).rejects.toThrow(
      /cannot be read as a backup in one file \(.*not in gzip format\)/,
    );
    await expect(restore(dataDir, join(work, 'not-there'))).rejects.toThrow(/there is no backup/);
  });

  it.runIf(process.platform === 'linux')('for which there is no room says so, and is not called damaged', async () => {
    const wide = copyOf(dataDir, join(work, 'wide'));
    writeFileSync(join(wide, 'scenarios/wide.json'), 'x'.repeat(300_000));
    await backUp(wide, join(work, 'whole.tgz'));
    const place = join(work, 'small');
    expect(withRoomFor(100, RESTORER, place, join(work, 'whole.tgz'))).toMatch(
      /there is no room in .*small.* for what .*whole\.tgz holds: free some space \((tar: |File too large)/,
    );
    expect(readdirSync(place)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('has no room for the scenarios, and says so and what to do', () => {
    const wide = copyOf(dataDir, join(work, 'too-wide'));
    writeFileSync(join(wide, 'scenarios/wide.json'), 'x'.repeat(1_200_000));
    const shelf = join(work, 'narrow');
    mkdirSync(shelf);
    expect(withRoomFor(1_000, MAKER, wide, join(shelf, 'kept'))).toMatch(
      /OperationRefused: there is no room in \S+narrow for the backup: free some space, or name a place .*\(EFBIG/,
    );
    expect(readdirSync(shelf)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('has no room for the graph, and says so and what to do', () => {
    const place = copyOf(dataDir, join(work, 'too-long'));
    expect(withRoomFor(20, MAKER, place, join(work, 'not-kept'))).toMatch(
      /GraphError: no space is left for .*; free some, then try again \(.*File too large/,
    );
    expect(readdirSync(work).filter((entry) => entry.startsWith('not-kept'))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('has no room for its one file, and says so and what to do', async () => {
    await expect(pack(kept, '/dev/full')).rejects.toThrow(
      /^there is no room in \/dev for the backup: free some space, or name a place that has it \(.*No space left on device\)$/,
    );
  });

  it.each(['', 'within', 'within.tgz', 'scenarios/within', 'scenarios/', '../linked-data/within'])(
    'to DATA_DIR/%s is refused before anything is copied: it would lie among what it copies',
    async (name) => {
      const place = copyOf(dataDir, join(work, 'among'));
      rmSync(join(work, 'linked-data'), { force: true });
      symlinkSync(place, join(work, 'linked-data'));
      const before = readdirSync(place, { recursive: true });
      const copied = () => Promise.reject(new Error('it was begun'));
      await expect(backUp(place, `${place}/${name}`, copied)).rejects.toThrow(
        /would lie among the files of the graph.*name a folder of backups/,
      );
      expect(readdirSync(place, { recursive: true })).toEqual(before);
      await backUp(place, `${place}/backups/`);
    },
  );

  it('removes what backups that were killed left more than a day ago, and nothing else', async () => {
    const shelf = join(work, 'littered');
    const place = (name: string) => join(shelf, name);
    const [old, packed, young] = ['a', 'b', 'c'].map((name) => `${name}.${randomUUID()}.unfinished`);
    for (const folder of [old, young, 'mine.unfinished']) mkdirSync(place(String(folder)), { recursive: true });
    writeFileSync(place(`${packed}.tgz`), '');
    const daysAgo = (days: number) => new Date(Date.parse('2026-11-25T08:00:00.000Z') - days * 86_400_000);
    for (const name of [old, `${packed}.tgz`, 'mine.unfinished'])
      utimesSync(place(String(name)), daysAgo(2), daysAgo(2));
    utimesSync(place(String(young)), daysAgo(0.5), daysAgo(0.5));
    const { removed } = await backUp(dataDir, place('new'));
    expect([...removed].sort()).toEqual([place(String(old)), place(`${packed}.tgz`)]);
    expect(readdirSync(shelf).sort()).toEqual([String(young), 'mine.unfinished', 'new'].sort());
  });

  it.runIf(process.platform === 'linux')('into or out of a folder that cannot be written says that of it', async () => {
    await expect(restore('/proc', kept)).rejects.toThrow(/^the folder \/proc cannot be written; DATA_DIR has to be/);
    await expect(backUp(dataDir, '/proc/backup')).rejects.toThrow(/^no backup can be written to \/proc\/backup; name/);
    const lost = /^the folder \/proc\/data cannot be used; DATA_DIR has to be one that this user may write/;
    await expect(open('/proc/data')).rejects.toMatchObject({
      kind: 'UNAVAILABLE',
      message: expect.stringMatching(lost),
    });
  });

  it('fills a folder that had nothing', async () => {
    const place = join(work, 'fresh');
    const { aside } = await restore(place, join(kept, 'manifest.json'));
    expect(aside).toBeNull();
    expect(await contents(place)).toEqual({ rows, scenario: 'first' });
    expect(existsSync(join(place, 'restoring.json'))).toBe(false);
  });

  it('says where it put scenarios that lay beside no graph', async () => {
    const place = join(work, 'scenarios-only');
    mkdirSync(join(place, 'scenarios'), { recursive: true });
    writeFileSync(join(place, 'scenarios/mine.json'), 'mine');
    const { aside } = await restore(place, kept);
    expect(readdirSync(join(aside ?? '', 'scenarios'))).toEqual(['mine.json']);
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

  it.each(['', '{}'])('and whose journal is "%s" is told how to be mended by hand', async (journal) => {
    const place = join(work, 'unread');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    writeFileSync(join(place, 'restoring.json'), journal);
    const words = /restoring\.json is damaged.*remove it, then restore a backup.*replaced-…/;
    for (const call of [() => undoSwap(place), () => restore(place, kept)]) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OperationRefused);
      expect(String(error)).toMatch(words);
    }
    rmSync(join(place, 'restoring.json'));
    await restore(place, kept);
    expect((await contents(place)).scenario).toBe('first');
  });
});

/** Runs a script that may make no file of more than so many KiB: the kernel then fails a write as a full disk does. */
function withRoomFor(blocks: number, script: string, ...parameters: readonly string[]): string {
  const limited = `trap "" XFSZ; ulimit -S -f ${blocks}; exec "$0" --import tsx "$@"`;
  return String(spawnSync('bash', ['-c', limited, process.execPath, script, ...parameters]).stdout);
}

/** Restores in another process; answers `done`, or the kind of its failure. */
function runRestore(place: string, backup: string): string {
  const restorer = fileURLToPath(new URL('restore-process.ts', import.meta.url));
  const parameters = ['--import', 'tsx', restorer, place, backup, '99'];
  return spawnSync(process.execPath, parameters, { encoding: 'utf8' }).stdout;
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(file, bytes);
}

function setModes(folder: string, ofFolders: number, ofFiles: number): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? ofFolders : ofFiles);
  chmodSync(folder, ofFolders);
}

/** What in a folder its own user may not write. */
function unwritable(folder: string): string[] {
  return ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].filter(
    (name) => (statSync(join(folder, name)).mode & 0o200) === 0,
  );
}

function edit(folder: string, change: object): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
}
