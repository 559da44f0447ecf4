import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../small-folder.ts';
import { expectWhole } from './whole.ts';

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a process that is killed in the middle of writing loses nothing it acknowledged, and leaves nothing half done', async () => {
  const path = join(folder, 'graph');
  const first = await openEmbeddedStore({ path });
  await loadFolder(first, await writeFolder(SMALL));
  await first.close();
  let next = 1;
  // Killed after different numbers of edits, so that it falls on different moments of the next one.
  for (const [count, laterMs] of [
    [4, 0],
    [9, 3],
    [14, 11],
  ] as const) {
    const acknowledged = await writeAndKill(path, next, count, laterMs);
    const store = await openEmbeddedStore({ path });
    const { version } = await expectWhole(store);
    expect(version).toBeGreaterThanOrEqual(acknowledged.version);
    await store.close();
    next = acknowledged.number + 1;
  }
}, 120_000);

/** The last edit of which the process said that it was made. */
async function writeAndKill(path: string, from: number, count: number, laterMs: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let last = { number: from - 1, version: 0 };
  let lines = 0;
  for await (const line of createInterface(child.stdout)) {
    const [number, version] = line.split(' ').map(Number);
    last = { number: number ?? 0, version: version ?? 0 };
    lines += 1;
    if (lines === count) setTimeout(() => child.kill('SIGKILL'), laterMs);
  }
  await closed;
  expect(lines).toBeGreaterThanOrEqual(count);
  return last;
}
