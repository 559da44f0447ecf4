import { expect, it } from 'vitest';
import { inSlices } from '../../src/event-loop/in-slices.ts';

it('does all of it in order, and lets others have turns in between', async () => {
  const [items, done] = [Array.from({ length: 60 }, (_, at) => at), [] as number[]];
  const others: number[] = [];
  const turn = () => {
    others.push(done.length);
    if (done.length < items.length) setImmediate(turn);
  };
  setImmediate(turn);
  await inSlices(items, (item) => {
    for (const until = performance.now() + 1; performance.now() < until; );
    done.push(item);
  });
  expect(done).toEqual(items);
  expect(new Set(others).size).toBeGreaterThan(5);
});
