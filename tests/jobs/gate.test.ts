import { describe, expect, it } from 'vitest';
import { createGate, JobsBusy, JobsEnded } from '../../src/jobs/gate.ts';

describe('the gate', () => {
  it('lets two through, makes others wait, and sends away who would wait too long a line', async () => {
    const gate = createGate(1, 1);
    const ends: (() => void)[] = [];
    const run = () => new Promise<void>((resolve) => ends.push(resolve));
    const first = gate.through(run);
    const second = gate.through(async () => 'second');
    await expect(gate.through(run)).rejects.toBeInstanceOf(JobsBusy);
    ends[0]?.();
    await first;
    expect(await second).toBe('second');
  });

  it('forgets who leaves the line', async () => {
    const gate = createGate(1, 1);
    const ends: (() => void)[] = [];
    const first = gate.through(() => new Promise<void>((resolve) => ends.push(resolve)));
    const controller = new AbortController();
    const waiting = gate.through(async () => 'never', controller.signal);
    controller.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    ends[0]?.();
    await first;
    expect(await gate.through(async () => 'next')).toBe('next');
  });

  describe('with room for so many bytes', () => {
    const held = () => {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      return { run: () => ended, end };
    };
    const inside = (gate: ReturnType<typeof createGate>) => [gate.use().running, gate.use().waiting];

    it('lets in what fits, what is larger than all of it alone, and nobody past who waits', async () => {
      const gate = createGate(2, 9, 100);
      const [first, second, large, small] = [held(), held(), held(), held()];
      const runs = [gate.through(first.run, undefined, 60), gate.through(second.run, undefined, 40)];
      runs.push(gate.through(large.run, undefined, 300), gate.through(small.run, undefined, 1));
      expect(inside(gate)).toEqual([2, 2]);
      first.end();
      await runs[0];
      expect(inside(gate)).toEqual([1, 2]);
      second.end();
      await runs[1];
      expect(inside(gate)).toEqual([1, 1]);
      large.end();
      await runs[2];
      expect(inside(gate)).toEqual([1, 0]);
      small.end();
      await runs[3];
      expect(inside(gate)).toEqual([0, 0]);
    });

    it('lets the next in when one who is too large leaves the line', async () => {
      const gate = createGate(2, 9, 100);
      const [first, small] = [held(), held()];
      const controller = new AbortController();
      const one = gate.through(first.run, undefined, 60);
      const large = gate.through(async () => 'never', controller.signal, 60);
      const next = gate.through(small.run, undefined, 40);
      expect(inside(gate)).toEqual([1, 2]);
      controller.abort(new Error('left'));
      await expect(large).rejects.toThrow('left');
      expect(inside(gate)).toEqual([2, 0]);
      first.end();
      small.end();
      await Promise.all([one, next]);
    });
  });

  it('closed, stops who is inside and who waits, and lets nobody in', async () => {
    const gate = createGate(1, 1);
    const untilStopped = (signal: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const inside = gate.through(untilStopped);
    const waiting = gate.through(async () => 'never');
    gate.close();
    for (const run of [inside, waiting, gate.through(async () => 'late')]) {
      await expect(run).rejects.toBeInstanceOf(JobsEnded);
    }
  });
});
