import { expect, test } from 'vitest';
import type { GraphError } from '../../../src/graph/graph-error.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import type { OpenStore } from '../../support/stores.ts';
import { ask, expectFailure, HEAVY, holdUp, statement } from './asking.ts';

/** Half the work of the heavy read, so that whoever waits for that one to be done comes after this one. */
const HALF_AS_HEAVY = statement(HEAVY.cypher.replace('3500', '1750'));

export function limitsContract(open: OpenStore): void {
  test('a read past its time fails with TIMEOUT, long before its work would be done', async () => {
    const store = await open();
    await whileReadGoesOn(store, () => expectFailure(store.read(HEAVY, {}, { timeoutMs: 200 }), 'TIMEOUT'));
  });

  test('a write past its time fails with TIMEOUT and writes nothing', async () => {
    const store = await open();
    const slow = store.write(
      async (transaction) => {
        await transaction.run(statement('CREATE (:Late)'));
        await transaction.run(HEAVY);
      },
      { timeoutMs: 200 },
    );
    await expect(slow).rejects.toMatchObject({ kind: 'TIMEOUT', mayHaveWritten: false });
    expect(await ask(store, 'MATCH (l:Late) RETURN count(l) AS n')).toEqual([{ n: 0 }]);
  });

  test('a write whose time is over while it commits says that it may have been made, and tells of it if it was', async () => {
    const store = await open();
    let told = 0;
    const timeoutMs = 1_000;
    const doubtful = store.write(
      async (transaction) => {
        await transaction.run(statement('CREATE (:Doubtful)'));
        holdUp(timeoutMs);
      },
      { timeoutMs, committed: () => (told += 1) },
    );
    await expect(doubtful).rejects.toMatchObject({
      ...{ kind: 'TIMEOUT', mayHaveWritten: true, retryable: false },
      message: expect.stringMatching(/^the write may or may not have taken effect: /),
    });
    // One engine stops the commit, or not, if it is too late; the other always goes on.
    if (!store.capabilities.stopsWork) await expect.poll(() => told, { timeout: 5_000 }).toBe(1);
    const [found] = await ask(store, 'MATCH (d:Doubtful) RETURN count(d) AS n');
    expect(found?.n).toBeGreaterThanOrEqual(told);
  });

  test('a write tells that it has taken effect, once, and one that was given up before its commit does not', async () => {
    const store = await open();
    const told: string[] = [];
    const leaving = new AbortController();
    const made = statement('CREATE (:Told)');
    const left = store.write(
      async (transaction) => {
        await transaction.run(made);
        leaving.abort();
      },
      { signal: leaving.signal, committed: () => told.push('left') },
    );
    await expect(left).rejects.toMatchObject({ kind: 'CANCELLED', mayHaveWritten: false });
    await store.write((transaction) => transaction.run(made), { committed: () => told.push('made') });
    expect(told).toEqual(['made']);
    expect(await ask(store, 'MATCH (t:Told) RETURN count(t) AS n')).toEqual([{ n: 1 }]);
  });

  test('a write after one that ran out of time goes through', async () => {
    const store = await open();
    await store.write((transaction) => transaction.run(statement('CREATE (:Next)')), { timeoutMs: 10_000 });
    expect(await ask(store, 'MATCH (n:Next) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
  });

  test('a signal that has fired keeps the call from starting', async () => {
    const store = await open();
    const signal = AbortSignal.abort();
    await expectFailure(store.read(statement('RETURN 1 AS x'), {}, { signal }), 'CANCELLED');
    let started = false;
    const write = store.write(
      async () => {
        started = true;
      },
      { signal },
    );
    await expectFailure(write, 'CANCELLED');
    expect(started).toBe(false);
  });

  test('a signal that fires ends the call, long before its work would be done', async () => {
    const store = await open();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const { signal } = controller;
    await whileReadGoesOn(store, () => expectFailure(store.read(HEAVY, {}, { signal }), 'CANCELLED'));
  });

  test('reads do not wait for each other', async () => {
    const store = await open();
    await whileReadGoesOn(store, async () => {
      expect(await ask(store, 'RETURN 1 AS n')).toEqual([{ n: 1 }]);
    });
  });

  test('many calls may share one signal', async () => {
    const store = await open();
    const { signal } = new AbortController();
    const reads = Array.from({ length: 60 }, (_, n) => store.read(statement('RETURN $n AS n'), { n }, { signal }));
    const rows = await Promise.all(reads);
    expect(rows.flat().map(({ n }) => n)).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });

  test('reads leave the event loop free', async () => {
    const store = await open();
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    await expectFailure(store.read(HEAVY, {}, { timeoutMs: 400 }), 'TIMEOUT');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(4);
  });

  test('the store answers a ping', async () => {
    const store = await open();
    await expect(store.ping({ timeoutMs: 5_000 })).resolves.toBeUndefined();
    expect(store.engine).toMatch(/^(Neo4j|Grafeo) \d+\.\d+/);
  });
}

/** Whatever is done meanwhile is over before a read of seconds that began earlier: a slow machine slows down both. */
async function whileReadGoesOn(store: GraphStore, meanwhile: () => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const ending = store.read(HALF_AS_HEAVY, {}, { signal: controller.signal }).then(
    () => 'came to its end',
    (error: GraphError) => error.kind,
  );
  try {
    await meanwhile();
  } finally {
    controller.abort();
  }
  expect(await ending).toBe('CANCELLED');
}
