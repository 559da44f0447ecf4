import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type Deadline, withDeadline } from '../../../src/graph/calls/deadline.ts';
import { oneAtATime } from '../../../src/graph/calls/one-at-a-time.ts';
import { retrying } from '../../../src/graph/calls/retry.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import type { CallOptions } from '../../../src/graph/graph-store.ts';
import { expectFailure } from '../contract/asking.ts';

const POLICY = { attempts: 4, firstWaitMs: 1, longestWaitMs: 2, withinMs: 5_000 };
const conflict = () => new GraphError('CONFLICT', 'again', { retryable: true });
const never = () => new Promise<never>(() => {});

/** Counts the calls of a work that fails the first `failures` times. */
async function attemptsOf(failures: number, error: Error, options: CallOptions = {}): Promise<number> {
  let attempts = 0;
  const work = async () => {
    attempts += 1;
    if (attempts <= failures) throw error;
  };
  await withDeadline(options, (deadline) => retrying(POLICY, deadline, work)).catch(() => undefined);
  return attempts;
}

describe('retrying', () => {
  test('repeats what may go through later, until it does', async () => {
    expect(await attemptsOf(0, conflict())).toBe(1);
    expect(await attemptsOf(2, conflict())).toBe(3);
  });

  test('gives up after the last attempt with the error itself', async () => {
    expect(await attemptsOf(9, conflict())).toBe(4);
    const failing = withDeadline({}, (deadline) => retrying(POLICY, deadline, () => Promise.reject(conflict())));
    await expectFailure(failing, 'CONFLICT');
  });

  test('does not repeat what would fail again', async () => {
    expect(await attemptsOf(1, new GraphError('CONSTRAINT', 'taken'))).toBe(1);
    expect(await attemptsOf(1, new Error('of the work'))).toBe(1);
  });

  test('does not repeat what is slow to fail', async () => {
    let attempts = 0;
    const slow = async () => {
      attempts += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
      throw conflict();
    };
    const failing = withDeadline({}, (deadline) => retrying({ ...POLICY, withinMs: 5 }, deadline, slow));
    await expectFailure(failing, 'CONFLICT');
    expect(attempts).toBe(1);
  });

  test('ends at the deadline, also while it waits', async () => {
    const patient = { attempts: 100, firstWaitMs: 60_000, longestWaitMs: 60_000, withinMs: 60_000 };
    const call = (deadline: Deadline) => retrying(patient, deadline, () => Promise.reject(conflict()));
    await expectFailure(withDeadline({ timeoutMs: 20 }, call), 'TIMEOUT');
  });
});

describe('one at a time', () => {
  test('works never overlap and keep their order, whatever fails', async () => {
    const inTurn = oneAtATime();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      log.push(`${name} ends`);
      if (name === 'b') throw new Error(name);
    };
    const calls = ['a', 'b', 'c'].map((name) => withDeadline({}, (deadline) => inTurn(deadline, work(name))));
    await Promise.allSettled(calls);
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  test('a caller out of time leaves the line, and one that never ends gives up its turn', async () => {
    const inTurn = oneAtATime();
    const stuck = withDeadline({ timeoutMs: 40 }, (deadline) => inTurn(deadline, never));
    const impatient = withDeadline({ timeoutMs: 5 }, (deadline) => inTurn(deadline, never));
    const patient = withDeadline({}, (deadline) => inTurn(deadline, async () => 'done'));
    await Promise.all([expectFailure(stuck, 'TIMEOUT'), expectFailure(impatient, 'TIMEOUT')]);
    expect(await patient).toBe('done');
  });
});

describe('a deadline', () => {
  test('that is given up gives back the turn of a work that never ends', async () => {
    const inTurn = oneAtATime();
    const away = new GraphError('UNAVAILABLE', 'away');
    const stuck = withDeadline({}, (deadline) =>
      inTurn(deadline, () => {
        deadline.giveUp(away);
        return never();
      }),
    );
    await expectFailure(stuck, 'UNAVAILABLE');
    expect(await withDeadline({}, (deadline) => inTurn(deadline, async () => 'done'))).toBe('done');
  });

  test('hears of its caller by one listener for all calls, and no more once the call is over', async () => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let heard = 0;
    // Whoever hears of it asks why.
    Object.defineProperty(signal, 'reason', { get: () => (heard += 1) });
    await Promise.all(Array.from({ length: 50 }, () => withDeadline({ signal }, async () => 1)));
    const lasting = withDeadline({ signal }, (deadline) => deadline.race(never()));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    leaving.abort();
    await expectFailure(lasting, 'CANCELLED');
    expect(heard).toBe(1);
  });

  test('says how much time is left', async () => {
    const left = await withDeadline({ timeoutMs: 1_000 }, async (deadline) => deadline.remainingMs());
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(1_000);
    expect(await withDeadline({}, async (deadline) => deadline.remainingMs())).toBeUndefined();
  });
});
