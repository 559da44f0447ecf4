import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open-store.ts';
import { prepareGraph } from '../../src/ingest/prepare-graph.ts';
import type { Neo4jLogin } from './neo4j/access.ts';
import { type Lease, leaseNeo4j } from './neo4j/lease.ts';
import { type Content, fill } from './seed.ts';

/** The suite's store: a graph that was empty, or held the seed, when the suite began; closed when it ends. */
export type OpenStore = () => Promise<GraphStore>;

/** A suite may wait for another one to give the database back, and the first one for the server to be downloaded and started. */
const WAIT_FOR_NEO4J_MS = 900_000;

/** Runs a suite on both engines. Tests in it share the store, in order. */
export function describeOnBothEngines(name: string, suite: (open: OpenStore) => void): void {
  onBothEngines(name, 'nothing', suite);
}

/** The same over the project's own facts. */
export function describeSeededOnBothEngines(name: string, suite: (open: OpenStore) => void): void {
  onBothEngines(name, 'seed', suite);
}

export function describeOnEmbedded(name: string, suite: (open: OpenStore) => void): void {
  onEmbedded(name, 'nothing', suite);
}

export function describeSeededOnEmbedded(name: string, suite: (open: OpenStore) => void): void {
  onEmbedded(name, 'seed', suite);
}

/** A suite for Neo4j alone may open further stores on the same database. */
type Neo4jSuite = (open: OpenStore, login: () => Neo4jLogin) => void;

export function describeOnNeo4j(name: string, suite: Neo4jSuite): void {
  onNeo4j(name, 'nothing', suite);
}

function onBothEngines(name: string, content: Content, suite: (open: OpenStore) => void): void {
  onEmbedded(name, content, suite);
  onNeo4j(name, content, suite);
}

function onEmbedded(name: string, content: Content, suite: (open: OpenStore) => void): void {
  describe(`${name} [embedded]`, () => {
    const { open, close } = shared(async () => fill(await openEmbeddedStore({ path: ':memory:' }), content));
    afterAll(close);
    suite(open);
  });
}

/** Without a Neo4j the suite is shown as skipped, with the reason; with CI=true it fails. */
function onNeo4j(name: string, content: Content, suite: Neo4jSuite): void {
  const access = inject('neo4j');
  if (access.kind === 'leased') {
    describe(`${name} [neo4j]`, () => runLeased(access.port, content, suite));
    return;
  }
  const fail = () => {
    throw new Error(access.reason);
  };
  if (process.env.CI === 'true') test(`${name} [neo4j]`, fail);
  else describe.skipIf(true)(`${name} [neo4j: ${access.reason}]`, () => suite(async () => fail(), fail));
}

function runLeased(port: number, content: Content, suite: Neo4jSuite): void {
  let lease: Lease | undefined;
  beforeAll(async () => {
    lease = await leaseNeo4j(port, content);
  }, WAIT_FOR_NEO4J_MS);
  const login = () => {
    if (lease === undefined) throw new Error('the database is there once the suite runs, not while it is collected');
    return lease.login;
  };
  const { open, close } = shared(async () => {
    const store = await openNeo4jStore(login());
    if (content === 'seed') await prepareGraph(store);
    return store;
  });
  afterAll(async () => {
    await close();
    await lease?.giveBack();
  });
  suite(open, login);
}

/** Opens at the first call and hands out the same store from then on. */
function shared(openStore: OpenStore): { readonly open: OpenStore; readonly close: () => Promise<void> } {
  let store: Promise<GraphStore> | undefined;
  return {
    open: () => {
      store ??= openStore();
      return store;
    },
    close: async () => await (await store)?.close(),
  };
}
