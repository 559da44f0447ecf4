import { pino } from 'pino';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { createHttpServer, type HttpServerOptions } from '../../../../src/api/server/create-http-server.ts';
import type { GraphStore } from '../../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../../src/graph/neo4j/open-store.ts';
import { loadFolder } from '../../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../../ingest/small-folder.ts';
import type { GraphqlAnswer } from '../../../support/http.ts';
import { type Cluster, startCluster } from '../../../support/neo4j/cluster/cluster.ts';
import type { Member } from '../../../support/neo4j/cluster/member.ts';
import { sendJson } from '../../../support/send.ts';
import { describeOnNeo4j } from '../../../support/stores.ts';

/** What a test has to itself: a cluster, as it were, and whoever is connected to it. The small folder is loaded. */
export interface OnCluster {
  readonly cluster: Cluster;
  /** Through the cluster. */
  readonly store: GraphStore;
  /** Past it, for looking at what is there. */
  readonly beside: GraphStore;
  /** A server over another store through the cluster. */
  serve(options?: Partial<HttpServerOptions>): Promise<Serving>;
}

export interface Serving {
  readonly address: string;
  /** As somebody who may write. */
  post(query: string): Promise<GraphqlAnswer>;
  /** The status of `/health/ready`. */
  health(): Promise<number>;
}

const EDITOR = { secret: 'edit-secret-1', role: 'EDITOR', name: 'ann' } as const;

export function describeOnCluster(name: string, suite: (at: () => OnCluster) => void): void {
  describeOnNeo4j(name, (open, login) => {
    let on: OnCluster | undefined;
    const connected: Record<'servers' | 'stores' | 'clusters', Closing[]> = { servers: [], stores: [], clusters: [] };

    beforeAll(async () => {
      await loadFolder(await open(), await writeFolder(SMALL));
    });
    beforeEach(async () => {
      const cluster = await startCluster(Number(new URL(login().uri).port));
      const connect = async () => {
        const store = await openNeo4jStore({ ...login(), uri: cluster.uri });
        connected.stores.push(store);
        return store;
      };
      connected.clusters.push(cluster);
      on = {
        ...{ cluster, store: await connect(), beside: await open() },
        async serve(options = {}) {
          const serving = await listen(await connect(), options);
          connected.servers.push(serving);
          return serving;
        },
      };
      cluster.forget();
    });
    afterEach(async () => {
      for (const some of [connected.servers, connected.stores, connected.clusters]) {
        await Promise.all(some.splice(0).map((each) => each.close()));
      }
    });

    suite(() => {
      if (on === undefined) throw new Error('the cluster is there while a test runs');
      return on;
    });
  });
}

async function listen(store: GraphStore, options: Partial<HttpServerOptions>): Promise<Serving & Closing> {
  const server = await createHttpServer({
    ...{ store, logger: pino({ level: 'silent' }), requestTimeoutMs: 15_000 },
    access: { tokens: [EDITOR], readRequiresToken: false },
    ...options,
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    async post(query) {
      const answer = await sendJson(address, '/graphql', { query }, { authorization: `Bearer ${EDITOR.secret}` });
      return { status: answer.status, body: answer.json() };
    },
    health: async () => (await fetch(`${address}/health/ready`)).status,
    close() {
      server.server.closeAllConnections();
      return server.close();
    },
  };
}

interface Closing {
  close(): Promise<unknown>;
}

/** How many transactions a member had of either kind. */
export function had({ transactions }: Member): { readonly reads: number; readonly writes: number } {
  const reads = transactions.filter(({ mode }) => mode === 'READ').length;
  return { reads, writes: transactions.length - reads };
}
