import { expect, it } from 'vitest';
import { ask, change } from '../../contract/asking.ts';
import { had, type OnCluster } from './on-cluster.ts';

export function roles(at: () => OnCluster): void {
  it('that follow serve all reads, each its share', async () => {
    const { cluster, store } = at();
    for (let i = 0; i < 10; i += 1) await ask(store, 'RETURN 1 AS x');
    expect(cluster.members.map(had)).toEqual([
      { reads: 0, writes: 0 },
      { reads: 5, writes: 0 },
      { reads: 5, writes: 0 },
    ]);
  });

  it('that follow are sent no write: the leader takes them all', async () => {
    const { cluster, store } = at();
    for (let i = 0; i < 3; i += 1) await change(store, 'CREATE (:Led)');
    expect(cluster.members.map((member) => had(member).writes)).toEqual([3, 0, 0]);
    expect(await ask(store, 'MATCH (n:Led) RETURN count(n) AS n')).toEqual([{ n: 3 }]);
  });

  it('are asked by a server in the same way', async () => {
    const { cluster, serve } = at();
    const server = await serve();
    cluster.forget();
    for (let i = 0; i < 4; i += 1) await server.post('{ firms(first: 2) { nodes { slug } } }');
    await server.post('mutation { correctFirm(slug: "lumen", input: { note: "led" }) { firm { note } } }');
    const [leader, ...followers] = cluster.members.map(had);
    expect(leader).toEqual({ reads: 0, writes: 1 });
    expect(followers.map(({ writes }) => writes)).toEqual([0, 0]);
    expect(Math.min(...followers.map(({ reads }) => reads))).toBeGreaterThan(1);
  });
}
