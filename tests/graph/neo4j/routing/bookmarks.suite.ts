import { expect, it } from 'vitest';
import type { Cluster } from '../../../support/neo4j/cluster/cluster.ts';
import type { Transaction } from '../../../support/neo4j/cluster/conversation.ts';
import { change, statement } from '../../contract/asking.ts';
import type { OnCluster } from './on-cluster.ts';

const NOTE = `mutation {
  correctFirm(slug: "lumen", input: { note: "late" }) { firm { note claims { totalCount } } }
}`;

export function bookmarks(at: () => OnCluster): void {
  it('is told by a read after a write which state to wait for', async () => {
    const { cluster, store } = at();
    const bookmarks = await change(store, 'CREATE (:Late)');
    await store.read(statement('MATCH (n:Late) RETURN count(n) AS n'), {}, { bookmarks });
    expect(bookmarks).toHaveLength(1);
    expect(reads(cluster).map((read) => read.bookmarks)).toEqual([bookmarks]);
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
