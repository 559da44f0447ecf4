import { expect, it } from 'vitest';
import type { Cluster } from '../../../support/neo4j/cluster/cluster.ts';
import type { Transaction } from '../../../support/neo4j/cluster/conversation.ts';
import { ask, change, statement } from '../../contract/asking.ts';
import type { OnCluster } from './on-cluster.ts';

const NOTE = `mutation {
  correctFirm(slug: "lumen", input: { note: "late" }) { firm { note claims { totalCount } } }
}`;

export function bookmarks(at: () => OnCluster): void {
  it('is told by a read after a write which state to wait for', async () => {
    const { cluster, store, beside } = at();
    const bookmarks = await change(beside, 'CREATE (:Late)');
    await store.read(statement('MATCH (n:Late) RETURN count(n) AS n'), {}, { bookmarks });
    expect(bookmarks).toHaveLength(1);
    expect(reads(cluster).map((read) => read.bookmarks)).toEqual([expect.arrayContaining([...bookmarks])]);
  });

  it('is told by every read what the one before it saw, whoever wrote it and whoever answered', async () => {
    const { cluster, store, beside } = at();
    await ask(store, 'RETURN 1 AS x');
    const bookmarks = await change(beside, 'CREATE (:Late)');
    for (let i = 0; i < 2; i += 1) await ask(store, '// late\nMATCH (n:Late) RETURN count(n) AS n');
    const [, second, third] = cluster.members;
    const told = [second, third].flatMap(({ transactions }) => transactions.slice(-1)).map((read) => read.bookmarks);
    expect(told).toContainEqual(bookmarks);
  });

  it('is told so by every read of a request that has written', async () => {
    const { cluster, serve } = at();
    const server = await serve();
    cluster.forget();
    const { body } = await server.post(NOTE);
    expect(body.data?.correctFirm.firm).toEqual({ note: 'late', claims: { totalCount: expect.any(Number) } });
    const [read, ...others] = reads(cluster).map(({ bookmarks }) => bookmarks);
    expect(read).toHaveLength(1);
    expect(others).toEqual([read]);
  });
}

function reads({ members }: Cluster): Transaction[] {
  return members.flatMap(({ transactions }) => transactions).filter(({ mode }) => mode === 'READ');
}
