import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Benchmark, type Measure, median, ms } from './measure.ts';
import { startServer } from './server-process.ts';

const ROUNDS = 5;
const TARGET_MS = 3_000;

/** From starting the built server to its readiness: with an empty folder (the seed is loaded) and with a loaded one. */
export const startUp: Benchmark = {
  name: 'start-up',
  async run() {
    const first: number[] = [];
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
      first.push(await timeToReady(folder));
      later.push(await timeToReady(folder));
      rmSync(folder, { recursive: true });
    }
    return [line('first start, seed loaded', first), line('later start', later)];
  },
};

async function timeToReady(folder: string): Promise<number> {
  const server = await startServer({ DATA_DIR: folder });
  await server.stop();
  return server.readyAfterMs;
}

function line(question: string, times: readonly number[]): Measure {
  const value = median(times);
  return { question, ours: ms(value), target: `under ${TARGET_MS / 1000} s`, met: value < TARGET_MS };
}
