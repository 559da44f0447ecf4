import { afterAll, expect, it, vi } from 'vitest';
import { createEventLoopDelay } from '../../../src/api/telemetry/event-loop-delay.ts';

const delay = createEventLoopDelay(100);
afterAll(() => delay.stop());

it('tells how long the thread was held', async () => {
  // Held again until a whole window has seen it, the thread free in between for the timers.
  const heldOnce = () => {
    hold(200);
    expect(delay.read().maxMs).toBeGreaterThan(150);
  };
  await vi.waitFor(heldOnce, { timeout: 10_000, interval: 30 });
  expect(delay.read().p99Ms).toBeGreaterThanOrEqual(delay.read().p50Ms);
});

function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

it('changes nothing by being read', () => {
  expect(delay.read()).toEqual(delay.read());
});
