import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../src/explorer/api/latest-only.ts';

describe('requests in a drag', () => {
  it('are under way one at a time, and the newest of those that wait comes next', async () => {
    const { asker, running, delivered, frame } = setUp();
    asker.want(1);
    frame();
    asker.want(2);
    asker.want(3);
    frame();
    expect(running.map(({ key }) => key)).toEqual([1]);
    await answer(running[0]);
    frame();
    expect(running.map(({ key }) => key)).toEqual([1, 3]);
    await answer(running[1]);
    expect(delivered).toEqual([1, 3]);
  });

  it('are at most one a frame', () => {
    const { asker, running, frame } = setUp();
    asker.want(1);
    asker.want(2);
    expect(running).toEqual([]);
    frame();
    expect(running.map(({ key }) => key)).toEqual([2]);
  });

  it('are aborted when the page goes, and deliver nothing then', async () => {
    const { asker, running, delivered, frame } = setUp();
    asker.want(1);
    frame();
    asker.stop();
    expect(running[0]?.signal.aborted).toBe(true);
    await answer(running[0]);
    expect(delivered).toEqual([]);
  });
});

interface Running {
  readonly key: number;
  readonly signal: AbortSignal;
  readonly finish: () => void;
}

function setUp() {
  const running: Running[] = [];
  const delivered: number[] = [];
  const frames: (() => void)[] = [];
  const asker = latestOnly<number, null>({
    run: (key, signal) => new Promise((resolve) => running.push({ key, signal, finish: () => resolve(null) })),
    deliver: (key) => delivered.push(key),
    nextFrame: (callback) => frames.push(callback),
  });
  const frame = () => {
    for (const callback of frames.splice(0)) callback();
  };
  return { asker, running, delivered, frame };
}

async function answer(request: Running | undefined): Promise<void> {
  request?.finish();
  await new Promise((resolve) => setTimeout(resolve));
}
