import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from './call.ts';
import { createKeptSamples, type Sample } from './kept-samples.ts';

export interface Rate {
  readonly perSecond: number;
  readonly seconds: number;
}

/** More requests under way than this are not sent: the generator would measure itself. */
const MOST_UNDER_WAY = 5_000;
const NOT_SENT: Outcome = { verdict: 'failed', why: `not sent, ${MOST_UNDER_WAY} under way`, data: null };
const TICK_MS = 1;

/** Sends at a fixed rate, whether or not earlier requests were answered; ends when all have ended. */
export async function openLoop({ perSecond, seconds }: Rate, send: () => Promise<Outcome>): Promise<readonly Sample[]> {
  const samples = createKeptSamples(Math.ceil(perSecond * seconds) + 1);
  const underWay = new Set<Promise<unknown>>();
  const start = performance.now();
  const due = (index: number) => (index * 1000) / perSecond;
  const sendOne = async (dueMs: number) => {
    const { data: _, ...outcome } = underWay.size < MOST_UNDER_WAY ? await send() : NOT_SENT;
    samples.keep({ dueMs, latencyMs: performance.now() - start - dueMs, outcome });
  };
  for (let index = 0; due(index) < seconds * 1000; ) {
    for (; due(index) <= performance.now() - start && due(index) < seconds * 1000; index += 1) {
      const sending = sendOne(due(index)).finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
    await pause(TICK_MS);
  }
  await Promise.all(underWay);
  return samples.all();
}
