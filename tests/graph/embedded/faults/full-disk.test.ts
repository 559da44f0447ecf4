import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../../src/graph/embedded/open-store.ts';
import { hasSmallDisks, onSmallDisk } from '../../../support/small-disk.ts';
import { wholePairs } from './pairs.ts';
import { writePair } from './write-pair.ts';

const WRITER = fileURLToPath(new URL('full-process.ts', import.meta.url));
const BACKUP = fileURLToPath(new URL('../../../operations/backup/backup-process.ts', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'full-disk-'));
afterAll(() => rmSync(work, { recursive: true }));

/** `full.test.ts` limits one file; here the disk itself has no room, not for any file. */
describe.skipIf(!hasSmallDisks())('a disk that is full', () => {
  it.each([
    ['closes', 2_048, /^closed$/],
    [
      'says that closing lost nothing',
      64,
      /no space is left for closing the graph, of which nothing is lost; free some, then try again.*os error 28/,
    ],
  ])(
    'takes writes once another file is gone, and %s [second opinion]',
    async (name, kib, closing) => {
      const { child, lines, last, disk, kept } = await filled(name, kib);
      rmSync(`/proc/${child.pid}/root${disk}/ballast`);
      child.stdin.end('space\n');
      const ended = once(child, 'close');
      expect((await lines.next()).value).toBe(`healed ${last + 1}`);
      expect((await lines.next()).value).toMatch(closing);
      expect(await ended).toEqual([0, null]);
      expect(await pairsIn(kept)).toBe(last + 1);
    },
    60_000,
  );

  it('keeps all that was acknowledged where the process dies on it [second opinion]', async () => {
    const { child, last, kept } = await filled('died', 64);
    child.stdin.end('no space\n');
    await once(child, 'close');
    expect(await pairsIn(kept)).toBe(last);
  }, 60_000);

  it.each(['copy', 'copy.tgz'])(
    'holds no half of a backup: %s [second opinion]',
    async (name) => {
      const [dataDir, disk] = [join(work, `data of ${name}`), join(work, `disk of ${name}`)];
      mkdirSync(disk);
      const store = await openEmbeddedStore({ path: dataDir });
      for (let number = 1; number < 100; number += 1) await writePair(store, number);
      await store.close();
      const script = '"$0" --import tsx "$3" "$2" "$1/$4"; echo; ls -A "$1"; true';
      const { stdout } = spawnSync('unshare', onSmallDisk(64, script, disk, dataDir, BACKUP, name), {
        encoding: 'utf8',
      });
      const [said = '', ...left] = stdout.trimEnd().split('\n');
      expect(said).toMatch(/no (room|space)/);
      expect(said).toContain(disk);
      expect(left).toEqual([]);
    },
    60_000,
  );
});

/** A store on a disk of its own, written until that is full with so many KiB of another file beside it; what lies on the disk when the process has ended is `kept`. */
async function filled(name: string, kib: number) {
  const [disk, kept] = [join(work, `${name} on disk`), join(work, name)];
  for (const folder of [disk, kept]) mkdirSync(folder);
  const ballast = join(work, 'ballast');
  writeFileSync(ballast, Buffer.alloc(kib * 1_024));
  const script =
    'cp "$4" "$1/ballast"; "$0" --import tsx "$3" "$1/graph"; ended=$?; cp -r "$1/graph/." "$2"; exit $ended';
  const child = spawn('unshare', onSmallDisk(4_096, script, disk, kept, WRITER, ballast), {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const [what, kind, last, read] = String((await lines.next()).value).split(' ');
  expect({ what, kind, read }).toEqual({ what: 'full', kind: 'NO_SPACE', read: last });
  expect(Number(last)).toBeGreaterThan(50);
  return { child, lines, disk, kept, last: Number(last) };
}

async function pairsIn(path: string): Promise<number> {
  const store = await openEmbeddedStore({ path });
  const pairs = await wholePairs(store).finally(() => store.close());
  expect(pairs).toEqual(pairs.map((_, at) => at + 1));
  return pairs.length;
}
