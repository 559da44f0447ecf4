import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../measure.ts';
import { call, type Operation } from './call.ts';

const QUESTION: Operation = { query: '{ firm(slug: "nvidia") { slug name } }' };
const CALM_CALLS = 50;
/** Recovered: so many calls in a row are answered within so many times the calm median, or within the floor. */
const IN_A_ROW = 10;
const SLOWER = 3;
const FLOOR_MS = 20;
const GIVE_UP_MS = 120_000;
const BETWEEN_MS = 20;

/** Milliseconds of a small question to a server that has nothing else to do, the median. */
export async function calmLatency(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < CALM_CALLS; round += 1) times.push(await timed(address));
  return median(times);
}

/** Milliseconds from now to the first of ten prompt answers in a row; null where it does not come. */
export async function recoveryTime(address: string, calmMs: number): Promise<number | null> {
  const limit = Math.max(FLOOR_MS, SLOWER * calmMs);
  const start = performance.now();
  let since = start;
  for (let prompt = 0; performance.now() - start < GIVE_UP_MS; ) {
    if (prompt === 0) since = performance.now();
    prompt = (await timed(address)) <= limit ? prompt + 1 : 0;
    if (prompt === IN_A_ROW) return since - start;
    await pause(BETWEEN_MS);
  }
  return null;
}

/** Infinite where it is not answered. */
async function timed(address: string): Promise<number> {
  const start = performance.now();
  const { verdict } = await call(address, QUESTION);
  return verdict === 'answered' ? performance.now() - start : Number.POSITIVE_INFINITY;
}
