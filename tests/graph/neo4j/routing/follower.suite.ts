import { expect, it } from 'vitest';
import { ask } from '../../contract/asking.ts';
import { had, type OnCluster } from './on-cluster.ts';

const FIRMS = '{ firms(first: 2) { nodes { slug } } }';

export function followers(at: () => OnCluster): void {
  it('leaves its reads to the other one', async () => {
    const { cluster, store } = at();
    const [leader, second, third] = cluster.members;
    for (let i = 0; i < 4; i += 1) await ask(store, 'RETURN 1 AS x');
    await second.leave();
    for (let i = 0; i < 10; i += 1) expect(await ask(store, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
    expect([leader, second, third].map((member) => had(member).reads)).toEqual([0, 2, 12]);
  });

  it('while it reads is not noticed by who asks', async () => {
    const { cluster, serve } = at();
    const server = await serve();
    const asking = Array.from({ length: 40 }, async (_, index) => {
      if (index === 20) await cluster.members[1].leave();
      return await server.post(FIRMS);
    });
    const answers = await Promise.all(asking);
    expect(answers.filter(({ body }) => body.errors !== undefined)).toEqual([]);
    expect(await server.health()).toBe(200);
  });

  it('with the other one leaves reads to the leader', async () => {
    const { cluster, store } = at();
    const [leader, second, third] = cluster.members;
    await Promise.all([second.leave(), third.leave()]);
    expect(await ask(store, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
    expect(had(leader).reads).toBe(1);
  });
}
