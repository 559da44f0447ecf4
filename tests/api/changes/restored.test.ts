import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ChangeFeed, createChangeFeed } from '../../../src/api/changes/change-feed.ts';
import type { Change } from '../../../src/domain/graph/change.ts';
import { GraphError } from '../../../src/graph/graph-error.ts';
import type { GraphRow, GraphStore } from '../../../src/graph/graph-store.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { lastChange } from '../../../src/queries/history/changes.ts';
import { change } from '../../graph/contract/asking.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { NOW } from '../writing/asking.ts';

const EVERY_MS = 20;

describeOnBothEngines('a stream of changes', (open) => {
  let store: GraphStore;
  let feed: ChangeFeed;
  let stop = new AbortController();
  /** What happens to an answer of the graph's last number on its way. */
  let onTheWay: (rows: GraphRow[]) => Promise<GraphRow[]> = async (rows) => rows;
  let looks = 0;
  beforeAll(async () => {
    store = await open();
    await loadFolder(store, await writeFolder(SMALL), { author: { actor: 'tests', at: NOW, reason: null } });
  });
  beforeEach(async () => {
    stop = new AbortController();
    const seen: GraphStore = {
      ...store,
      async read(statement, ...rest) {
        const rows = await store.read(statement, ...rest);
        if (statement.name !== 'last-change') return rows;
        looks += 1;
        return await onTheWay(rows);
      },
    };
    feed = createChangeFeed(seen, EVERY_MS);
    for (let i = 0; i < 5; i += 1) await note(`before ${i}`);
  });
  afterEach(() => {
    onTheWay = async (rows) => rows;
    stop.abort();
    feed.close();
  });

  const last = () => lastChange({ read: (statement, parameters) => store.read(statement, parameters) });
  const note = (text: string) => {
    const request = { actor: 'tests', at: new Date().toISOString(), reason: null };
    return correctThing(store, EDIT_KINDS.firm, 'lumen', { note: text }, { ...request, ...ANYWAY });
  };
  /** As a copy of the graph that ends at this number, brought back under a running server. */
  const restore = async (seq: number) => {
    await change(store, 'MATCH (c:Change) WHERE c.seq > $seq DELETE c', { seq });
    await change(store, "MATCH (state:GraphState {id: 'graph'}) SET state.seq = $seq", { seq });
  };
  const watch = async (after: number) => {
    const changes = await feed.after(after, stop.signal);
    return async () => {
      const next: IteratorResult<Change, void> = await changes.next();
      return next.value?.seq;
    };
  };

  it('ends where the graph is restored to before what it has sent, and says where to go on', async () => {
    const newest = await last();
    const next = await watch(newest - 1);
    expect(await next()).toBe(newest);
    const waiting = expect(next()).rejects.toMatchObject({
      message: expect.stringContaining(
        `The history ends at ${newest - 3} and has no ${newest} yet. The graph was restored`,
      ),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await restore(newest - 3);
    await waiting;
  });

  it('ends where the restored graph has given the same numbers anew meanwhile', async () => {
    const newest = await last();
    const next = await watch(newest - 1);
    expect(await next()).toBe(newest);
    // Nobody looks until it is over.
    let go = () => {};
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    onTheWay = async () => {
      await gone;
      onTheWay = async (rows) => rows;
      throw new GraphError('UNAVAILABLE', 'away');
    };
    const waiting = expect(next()).rejects.toMatchObject({
      message: expect.stringContaining(`The history ends at ${newest + 1} and has another ${newest} now.`),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await expect.poll(() => looks).toBeGreaterThan(0);
    await restore(newest - 2);
    for (let i = 0; i < 3; i += 1) await note(`after ${i}`);
    go();
    await waiting;
  });

  it('goes on where the last number cannot be read for a while', async () => {
    const newest = await last();
    const next = await watch(newest);
    const [waiting, before] = [next(), looks];
    onTheWay = () => Promise.reject(new GraphError('UNAVAILABLE', 'away'));
    await expect.poll(() => looks).toBeGreaterThan(before + 3);
    onTheWay = async (rows) => rows;
    await note('and on');
    expect(await waiting).toBe(newest + 1);
  });

  it('goes on where a look that began before it waited is answered after', async () => {
    const newest = await last();
    const other = await watch(newest);
    const [first, next] = [other(), await watch(newest)];
    const held: (() => void)[] = [];
    onTheWay = (rows) => new Promise((resolve) => held.push(() => resolve(rows)));
    // Held with the old number.
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await note('one');
    expect(await next()).toBe(newest + 1);
    const waiting = next();
    await new Promise((resolve) => setTimeout(resolve, 5 * EVERY_MS));
    for (const letGo of held) letGo();
    onTheWay = async (rows) => rows;
    await note('two');
    expect(await waiting).toBe(newest + 2);
    expect(await first).toBe(newest + 1);
  });
});

const ANYWAY = { expectedVersion: null, idempotency: null };
