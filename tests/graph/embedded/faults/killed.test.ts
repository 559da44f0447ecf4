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
/** The most pairs after which a writer is killed, and milliseconds after the last: in time alone, a slow disk may write none. */
const [MOST_PAIRS, LONGEST_MS] = [40, 100];

const path = mkdtempSync(join(tmpdir(), 'kills-'));
afterAll(() => rmSync(path, { recursive: true }));

it(`a writer that is killed ${KILLS} times at any moment loses no pair it acknowledged and leaves none half done`, async () => {
  const random = randomFrom(faultSeed());
  const acknowledged: number[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const count = 1 + Math.floor(random() * MOST_PAIRS);
    const numbers = await writeAndKill((acknowledged.at(-1) ?? 0) + 2, count, random() * LONGEST_MS);
    expect(numbers.length).toBeGreaterThanOrEqual(count);
    acknowledged.push(...numbers);
    const store = await openEmbeddedStore({ path });
    const there = new Set(await wholePairs(store));
    expect(acknowledged.filter((number) => !there.has(number))).toEqual([]);
    await store.close();
  }
}, 900_000);

/** The numbers of which the process said that they were written; the one under way when it died may be there or not. */
async function writeAndKill(from: number, count: number, laterMs: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const numbers: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line === 'open') continue;
    numbers.push(Number(line));
    if (numbers.length === count) setTimeout(() => child.kill('SIGKILL'), laterMs);
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return numbers;
}
