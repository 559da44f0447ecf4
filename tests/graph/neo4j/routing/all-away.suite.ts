import { expect, it, vi } from 'vitest';
import { ask, expectFailure } from '../../contract/asking.ts';
import type { OnCluster } from './on-cluster.ts';

const FIRMS = '{ firms(first: 2) { nodes { slug } } }';

export function allAway(at: () => OnCluster): void {
  it('is told of within seconds, with the advice to try again, and is used on when it is back', async () => {
    const { cluster, serve } = at();
    const server = await serve();
    await Promise.all(cluster.members.map((member) => member.leave()));
    const begun = performance.now();
    const { body } = await server.post(FIRMS);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retry: true, retryAfterSeconds: 5 });
    expect(await server.health()).toBe(503);
    expect(performance.now() - begun).toBeLessThan(8_000);
    await Promise.all(cluster.members.map((member) => member.comeBack()));
    await vi.waitFor(async () => expect(await server.health()).toBe(200), 20_000);
    expect((await server.post(FIRMS)).body.errors).toBeUndefined();
  });

  it('but for one member, which the address does not name, is used on', async () => {
    const { cluster, store } = at();
    const [first, second, third] = cluster.members;
    await ask(store, 'RETURN 1 AS x');
    await Promise.all([first.leave(), second.leave()]);
    expect(await ask(store, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
    await third.leave();
    await expectFailure(ask(store, 'RETURN 1 AS x'), 'UNAVAILABLE');
  });
}
