import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../../src/graph/embedded/open-store.ts';
import { faultSeed, randomFrom } from '../../../support/random.ts';
import { wholePairs } from './pairs.ts';

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url));
/** `FAULT_KILLS=100` for a long run. */
const KILLS = Number(process.env.FAULT_KILLS ?? 10);
const LONGEST_MS = 400;

const path = mkdtempSync(join(tmpdir(), 'kills-'));
afterAll(() => rmSync(path, { recursive: true }));

it(`a writer that is killed ${KILLS} times at any moment loses no pair it acknowledged and leaves none half done`, async () => {
  const random = randomFrom(faultSeed());
  const acknowledged: number[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    acknowledged.push(...(await writeAndKill((acknowledged.at(-1) ?? 0) + 2, random() * LONGEST_MS)));
    const store = await openEmbeddedStore({ path });
    const there = new Set(await wholePairs(store));
    expect(acknowledged.filter((number) => !there.has(number))).toEqual([]);
    await store.close();
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
}, 900_000);

/** The numbers of which the process said that they were written; the one under way when it died may be there or not. */
async function writeAndKill(from: number, afterMs: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const numbers: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line === 'open') setTimeout(() => child.kill('SIGKILL'), afterMs);
    else numbers.push(Number(line));
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return numbers;
}
