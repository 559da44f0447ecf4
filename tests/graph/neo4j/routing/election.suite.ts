import { beforeEach, expect, it } from 'vitest';
import type { GraphStore, GraphTransaction } from '../../../../src/graph/graph-store.ts';
import { ask, change, expectFailure, statement } from '../../contract/asking.ts';
import { had, type OnCluster } from './on-cluster.ts';

const NOTE =
  'mutation { correctFirm(slug: "lumen", input: { note: "elected" }) { firm { note } userErrors { message } } }';

export function elections(at: () => OnCluster): void {
  beforeEach(() => change(at().beside, 'MATCH (n:Vote) DELETE n'));

  it('before a write makes it go to the new leader, at the second try', async () => {
    const { cluster, store, beside } = at();
    const [first, second] = cluster.members;
    await change(store, 'CREATE (:Vote)');
    cluster.elect(second);
    await change(store, 'CREATE (:Vote)');
    expect([had(first).writes, had(second).writes]).toEqual([2, 1]);
    expect(await votes(beside)).toBe(2);
  });

  it('between the statements of a write leaves nothing of the first try', async () => {
    const { cluster, store, beside } = at();
    let tries = 0;
    await store.write(async (transaction) => {
      tries += 1;
      await vote(transaction);
      cluster.elect(cluster.members[1]);
      await vote(transaction);
    });
    expect(tries).toBe(2);
    expect(await votes(beside)).toBe(2);
  });

  it('before a write commits makes it be done once, by the new leader', async () => {
    const { cluster, store, beside } = at();
    await store.write(async (transaction) => {
      await vote(transaction);
      cluster.elect(cluster.members[2]);
    });
    expect(cluster.members.map((member) => had(member).writes)).toEqual([1, 0, 1]);
    expect(await votes(beside)).toBe(1);
  });

  it('that takes a moment is waited for', async () => {
    const { cluster, store, beside } = at();
    cluster.elect(null);
    setTimeout(() => cluster.elect(cluster.members[1]), 150);
    await change(store, 'CREATE (:Vote)');
    expect(await votes(beside)).toBe(1);
  });

  it('that takes longer is answered UNAVAILABLE with the advice to try again, which then goes through', async () => {
    const { cluster, serve, store, beside } = at();
    const server = await serve();
    cluster.elect(null);
    await expectFailure(change(store, 'CREATE (:Vote)'), 'UNAVAILABLE');
    const { body } = await server.post(NOTE);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retry: true, retryAfterSeconds: 5 });
    expect(await votes(beside)).toBe(0);
    cluster.elect(cluster.members[2]);
    await change(store, 'CREATE (:Vote)');
    expect((await server.post(NOTE)).body.data?.correctFirm).toEqual({ firm: { note: 'elected' }, userErrors: [] });
    expect(await votes(beside)).toBe(1);
  });

  it('does not stop reads', async () => {
    const { cluster, store } = at();
    cluster.elect(null);
    expect(await ask(store, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
  });

  it('because the leader fell silent when it had committed is never followed by another try', async () => {
    const { cluster, store, beside } = at();
    const [first, second] = cluster.members;
    let tries = 0;
    const write = store.write(async (transaction) => {
      tries += 1;
      await vote(transaction);
      first.loseAnswers(true);
    });
    const failed = expect(write).rejects.toMatchObject({ kind: 'UNAVAILABLE', retryable: false });
    await expect.poll(() => votes(beside), { timeout: 20_000 }).toBe(1);
    cluster.elect(second);
    await first.leave();
    await failed;
    expect(tries).toBe(1);
    expect(await votes(beside)).toBe(1);
    await change(store, 'CREATE (:Vote)');
    expect(had(second).writes).toBe(1);
  });
}

function vote(transaction: GraphTransaction): Promise<unknown> {
  return transaction.run(statement('CREATE (:Vote)'));
}

async function votes(store: GraphStore): Promise<number> {
  return Number((await ask(store, 'MATCH (n:Vote) RETURN count(n) AS n'))[0]?.n);
}
