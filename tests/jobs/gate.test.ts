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
