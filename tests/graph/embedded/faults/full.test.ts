import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../../src/graph/embedded/open-store.ts';
import { wholePairs } from './pairs.ts';

const WRITER = fileURLToPath(new URL('full-process.ts', import.meta.url));
const path = mkdtempSync(join(tmpdir(), 'full-'));
afterAll(() => rmSync(path, { recursive: true }));

it('a full disk refuses the write that did not fit, keeps the others, goes on reading, and takes writes once there is space', async () => {
  // No file may pass 1,000 blocks: the kernel then fails a write as a full disk does.
  const script = 'trap "" XFSZ; ulimit -S -f 1000; exec "$0" --import tsx "$1" "$2"';
  const child = spawn('bash', ['-c', script, process.execPath, WRITER, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const [what, kind, last, read] = String((await lines.next()).value).split(' ');
  expect({ what, kind, read }).toEqual({ what: 'full', kind: 'NO_SPACE', read: last });
  expect(Number(last)).toBeGreaterThan(50);
  execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited']);
  child.stdin.end('space\n');
  expect((await lines.next()).value).toBe(`healed ${Number(last) + 1}`);
  expect(await exited).toEqual([0, null]);
  const store = await openEmbeddedStore({ path });
  expect(await wholePairs(store)).toHaveLength(Number(last) + 1);
  await store.close();
}, 60_000);
