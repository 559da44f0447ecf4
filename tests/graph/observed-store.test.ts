import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { observeStore, type StoreCall, type StoreResult } from '../../src/graph/observed-store.ts';
import { describeOnBothEngines } from '../support/stores.ts';

const NUMBERS = { name: 'numbers', cypher: '// numbers\nUNWIND range(1, $last) AS n RETURN n' };
const ADD = { name: 'add-note', cypher: '// add-note\nCREATE (n:Note {id: $id}) RETURN n.id AS id' };
const WRITES = { name: 'sneaks', cypher: '// sneaks\nCREATE (n:Note) RETURN 1 AS one' };

type Told = Omit<StoreCall, 'parameters'> & Partial<StoreResult>;

/** The store with a list of what was told; a call that was not told of its end has no outcome. */
function told(store: GraphStore) {
  const calls: (Told & { parameters: StoreCall['parameters'] })[] = [];
  const observed = observeStore(store, (call) => {
    const index = calls.push({ ...call }) - 1;
    return (result) => void Object.assign(calls[index] ?? {}, result);
  });
  return { observed, calls };
}

describeOnBothEngines('an observed store', (open) => {
  it('answers as the store does, and tells name, parameters, rows and time of a read', async () => {
    const { observed, calls } = told(await open());
    expect(await observed.read(NUMBERS, { last: 3 })).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    const read = { kind: 'READ', statement: 'numbers', parameters: { last: 3 }, outcome: 'OK', rows: 3 };
    expect(calls).toEqual([{ ...read, ms: expect.any(Number) }]);
    expect(calls[0]?.ms).toBeGreaterThan(0);
  });

  it('is the same store otherwise', async () => {
    const store = await open();
    const { observed } = told(store);
    expect([observed.engine, observed.capabilities]).toEqual([store.engine, store.capabilities]);
  });

  it('tells each statement of a write, and the whole of it with what it waited and its commit', async () => {
    const { observed, calls } = told(await open());
    const { value } = await observed.write(async ({ run }) => {
      await run(ADD, { id: 'a' });
      return await run(ADD, { id: 'b' });
    });
    expect(value).toEqual([{ id: 'b' }]);
    expect(calls.map(({ kind, statement, outcome, rows }) => [kind, statement, outcome, rows])).toEqual([
      ['TRANSACTION', 'transaction', 'OK', 0],
      ['WRITE', 'add-note', 'OK', 1],
      ['WRITE', 'add-note', 'OK', 1],
    ]);
  });

  it('tells the kind of a failure and lets it through', async () => {
    const { observed, calls } = told(await open());
    await expect(observed.read(WRITES)).rejects.toMatchObject({ kind: 'READ_ONLY' });
    await expect(observed.read(NUMBERS, { last: 1 }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'CANCELLED',
    });
    expect(calls.map(({ statement, outcome }) => [statement, outcome])).toEqual([
      ['sneaks', 'READ_ONLY'],
      ['numbers', 'CANCELLED'],
    ]);
  });

  it('tells work that gave up from a store that failed', async () => {
    const { observed, calls } = told(await open());
    const giveUp = async () => {
      throw new Error('the edit was refused');
    };
    await expect(observed.write(giveUp)).rejects.toThrow('the edit was refused');
    expect(calls.map(({ outcome }) => outcome)).toEqual(['ABANDONED']);
  });

  it('tells searches and pings under names of their own', async () => {
    const { observed, calls } = told(await open());
    await observed.ensureSchema({
      ...{ keys: [{ label: 'Note', property: 'id' }], indexes: [], relationshipKeys: [] },
      texts: [{ label: 'Note', property: 'id' }],
    });
    await observed.searchText('a', ['Note'], 5);
    await observed.ping();
    expect(calls.map(({ kind, statement }) => [kind, statement])).toEqual([
      ['READ', 'search-text'],
      ['READ', 'ping'],
    ]);
  });
});
