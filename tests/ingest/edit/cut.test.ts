import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore, GraphTransaction } from '../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { describeOnNeo4j } from '../../support/stores.ts';
import { startProxy, type TcpProxy } from '../../support/tcp-proxy.ts';
import { askOne, graphOf } from '../graph-of.ts';
import { SMALL, withRow, writeFolder } from '../small-folder.ts';
import { expectWhole } from './whole.ts';
import { writeNumber } from './write-number.ts';

/** Numbers of edits of both kinds; five further is the next one of its kind. */
const KINDS = [
  ['a note', 1],
  ['twenty firms', 5],
] as const;
const FURTHER = 5;
/** Far from those that the edits before had. */
const LATER = 1_000;

describeOnNeo4j('a connection that breaks', (open, login) => {
  let direct: GraphStore;
  let proxy: TcpProxy;
  let store: GraphStore;
  beforeAll(async () => {
    direct = await open();
    await loadFolder(direct, await writeFolder(SMALL));
    proxy = await startProxy(Number(new URL(login().uri).port));
    store = await openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterAll(async () => {
    await store.close();
    await proxy.close();
  });

  it('with the answer to the last commit of a load in steps leaves it made, and tells what it did', async () => {
    const { version: before } = await expectWhole(direct);
    const folder = await writeFolder(withRow('markets.csv', 'more,More'));
    const loading = loadFolder(losingAnswer('raiseVersion'), folder, { stepsAbove: 0 });
    await expect.poll(async () => (await expectWhole(direct)).version, { timeout: 20_000 }).toBe(before + 1);
    proxy.loseAnswers(false);
    proxy.cut();
    expect(await loading).toMatchObject({ added: 1, changed: 0, version: before + 1 });
    expect((await expectWhole(direct)).version).toBe(before + 1);
    expect(await askOne(direct, "MATCH (m:Market {slug: 'more'}) RETURN m.name")).toBe('More');
  }, 60_000);

  it('before the last commit of a load in steps leaves nothing of it', async () => {
    const graph = await graphOf(direct);
    const folder = await writeFolder(withRow('markets.csv', 'further,Further'));
    const cutting = committing('raiseVersion', (tries) => tries === 1 && proxy.cut());
    await expect(loadFolder(cutting, folder, { stepsAbove: 0 })).rejects.toMatchObject({ kind: 'UNAVAILABLE' });
    expect(await graphOf(direct)).toEqual(graph);
    expect(await askOne(direct, 'MATCH (state:GraphState) RETURN state.loading')).toBeNull();
  });

  it.each(KINDS)(
    'before any statement of an edit of %s leaves nothing of it, and another try makes it once',
    async (_kind, first) => {
      let { version } = await expectWhole(direct);
      for (let at = 0; ; at += 1) {
        const { cutting, begun } = cutBefore(at);
        const { graphVersion } = await writeNumber(cutting, first + at * FURTHER);
        version += 1;
        expect([graphVersion, (await expectWhole(direct)).version]).toEqual([version, version]);
        // Past its last statement nothing was cut.
        if (begun() === 1) return expect(at).toBeGreaterThan(4);
        expect(begun()).toBe(2);
      }
    },
    240_000,
  );

  it.each(KINDS)(
    'with the answer to the commit of %s leaves it made, and who sends it again is told of it',
    async (_kind, first) => {
      const number = LATER + first;
      const { version: before } = await expectWhole(direct);
      const failed = expect(writeNumber(losingAnswer('begin-edit'), number)).rejects.toMatchObject({
        ...{ kind: 'UNAVAILABLE', retryable: false },
        message: expect.stringMatching(/^the write may or may not have taken effect/),
      });
      await expect.poll(async () => (await expectWhole(direct)).version, { timeout: 20_000 }).toBe(before + 1);
      const made = await expectWhole(direct);
      proxy.loseAnswers(false);
      proxy.cut();
      await failed;
      expect((await writeNumber(store, number)).graphVersion).toBe(before + 1);
      expect(await expectWhole(direct)).toEqual(made);
    },
    60_000,
  );

  /** The store, whose connections break once, right before the statement with this number of what is written by it. */
  function cutBefore(at: number) {
    let [begun, ran] = [0, 0];
    const cutting = writing((transaction) => {
      begun += 1;
      return {
        run(...asked) {
          if (ran === at) proxy.cut();
          ran += 1;
          return transaction.run(...asked);
        },
      };
    });
    return { cutting, begun: () => begun };
  }

  /** The store, which loses the answer to its first commit after a statement of this name, and all answers then until another try is made. */
  function losingAnswer(after: string): GraphStore {
    return committing(after, (tries) => proxy.loseAnswers(tries === 1));
  }

  /** The store, and something that is done before each of its commits once a statement of this name has run. */
  function committing(after: string, act: (tries: number) => unknown): GraphStore {
    let [reached, tries] = [false, 0];
    return writing(
      (transaction) => ({
        run(...asked) {
          reached ||= asked[0].name === after;
          return transaction.run(...asked);
        },
      }),
      () => {
        if (!reached) return;
        tries += 1;
        act(tries);
      },
    );
  }

  /** The store with other transactions, and something that is done before they commit. */
  function writing(through: (transaction: GraphTransaction) => GraphTransaction, beforeCommit = () => {}): GraphStore {
    return {
      ...store,
      write: (work, options) =>
        store.write(async (transaction) => {
          const value = await work(through(transaction));
          beforeCommit();
          return value;
        }, options),
    };
  }
});
