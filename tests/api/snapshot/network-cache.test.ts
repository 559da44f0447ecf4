import { beforeAll, expect, it, vi } from 'vitest';
import { createNetworkCache, type NetworkCache } from '../../../src/api/snapshot/network-cache.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import { heldStore } from '../../support/held-store.ts';
import { type LinkToWrite, writeLinks } from '../../support/link-graph.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

const [a, b] = [
  { kind: 'Firm', key: 'a' },
  { kind: 'Firm', key: 'b' },
] as const;
const link = (id: string): LinkToWrite => ({ from: a, relation: 'SUPPLIES', to: b, properties: { id } });

/** A database that just started compiles every statement of the first reading. */
const PATIENCE_MS = 25_000;

describeOnBothEngines('the network of a graph', (open) => {
  let store: GraphStore;
  let names: string[] = [];
  let cache: NetworkCache;
  const reported: unknown[] = [];
  /** How often what is linked was read. */
  const readings = () => names.filter((name) => name === 'keys-after').length / 5;
  const ask = () => cache.forRequest(store)();
  const asked = async () => {
    const network = await ask();
    if (network === null) throw new Error('not there yet');
    return network;
  };

  beforeAll(async () => {
    store = await open();
    await store.ensureSchema(GRAPH_SCHEMA);
    await writeLinks(store, [a, b], [link('l1')]);
    const counted: GraphStore = {
      ...store,
      read: (statement, ...rest) => {
        names.push(statement.name);
        return store.read(statement, ...rest);
      },
    };
    cache = createNetworkCache(counted, (error) => reported.push(error));
  });

  it('is read when a version is asked about again, beside the requests, and once', async () => {
    expect(await ask()).toBeNull();
    expect(readings()).toBe(0);
    expect(await ask()).toBeNull();
    const network = await vi.waitFor(asked, PATIENCE_MS);
    expect(network.others.length).toBe(2);
    expect(await Promise.all([ask(), ask()])).toEqual([network, network]);
    expect(readings()).toBe(1);
  });

  it('is not there for a later version until that one was read', async () => {
    await writeLinks(store, [], [link('l2')]);
    expect(await ask()).toBeNull();
    const network = await vi.waitFor(asked, PATIENCE_MS);
    expect(network.others.length).toBe(4);
    expect(readings()).toBe(2);
  });

  it('is read no more when all who asked meanwhile left, and goes on while one of them may ask again', async () => {
    await writeLinks(store, [], [link('l4')]);
    const held = heldStore(store);
    const slow = createNetworkCache(held.store, (error) => reported.push(error));
    const [first, second] = [new AbortController(), new AbortController()];
    const askUntil = ({ signal }: AbortController) => slow.forRequest(store, signal)();
    held.hold(/^keys-after$/);
    await askUntil(first);
    await askUntil(first);
    await askUntil(second);
    await expect.poll(held.ran).not.toEqual([]);
    first.abort();
    expect(held.givenUp()).toEqual([]);
    second.abort();
    await expect.poll(held.givenUp).not.toEqual([]);
    expect(held.ran()).toEqual(held.givenUp());
    held.letGo();
    await askUntil(new AbortController());
    await vi.waitFor(async () => expect(await slow.forRequest(store)()).not.toBeNull(), PATIENCE_MS);
    await slow.close();
    expect(reported).toEqual([]);
  });

  it('is not read any more once it is closed', async () => {
    await writeLinks(store, [], [link('l3')]);
    await cache.close();
    names = [];
    expect([await ask(), await ask(), await ask()]).toEqual([null, null, null]);
    expect(readings()).toBe(0);
    expect(reported).toEqual([]);
  });
});
