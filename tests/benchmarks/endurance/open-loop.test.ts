import { expect, it } from 'vitest';
import type { Outcome } from './call.ts';
import { openLoop } from './open-loop.ts';

const ANSWERED: Outcome = { verdict: 'answered', why: '200', data: null };

it('sends whether or not earlier requests were answered', async () => {
  let open = () => {};
  const all = new Promise<void>((resolve) => (open = resolve));
  let sent = 0;
  // Nobody is answered before the last was sent: who waited for an answer would never end.
  const samples = await openLoop({ perSecond: 200, seconds: 0.1 }, async () => {
    sent += 1;
    if (sent === 20) open();
    await all;
    return ANSWERED;
  });
  expect(samples).toHaveLength(20);
  expect(samples.map(({ dueMs }) => dueMs).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, n) => n * 5),
  );
});

it('counts from when a request was due, whoever made it wait', async () => {
  const BLOCKED_MS = 100;
  let sent = 0;
  const samples = await openLoop({ perSecond: 100, seconds: 0.2 }, async () => {
    sent += 1;
    if (sent === 1) blockThread(BLOCKED_MS);
    return ANSWERED;
  });
  expect(samples).toHaveLength(20);
  // Those that fell due while nothing could be sent waited for the rest of that time.
  const late = samples.filter(({ dueMs }) => dueMs < BLOCKED_MS);
  expect(late).toHaveLength(10);
  for (const { dueMs, latencyMs } of late) expect(latencyMs).toBeGreaterThanOrEqual(BLOCKED_MS - dueMs - 1);
});

function blockThread(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
