import { expect, it, vi } from 'vitest';
import { createFenceCache } from '../../../src/api/paging/fence-cache.ts';
import { observeStore } from '../../../src/graph/observed-store.ts';
import { firmList, firmOrder } from '../../../src/queries/firm/firm-list.ts';
import { describeOnEmbedded, describeOnNeo4j, type OpenStore } from '../../support/stores.ts';

const BY_NAME = firmOrder([{ field: 'NAME', direction: 'ASC' }]);
const BY_REVENUE = firmOrder([{ field: 'REVENUE', direction: 'DESC' }]);
const MINUTE = 60_000;

/** A cache over a store of 300 firms, whose clock the test moves. */
async function setUp(open: OpenStore) {
  const store = await open();
  const firms = Array.from({ length: 300 }, (_, index) => ({ slug: `firm-${index}`, nameKey: `name ${index + 100}` }));
  const cypher = '// add-firms\nUNWIND $firms AS firm MERGE (n:Firm {slug: firm.slug}) SET n = firm';
  await store.write((transaction) => transaction.run({ name: 'add-firms', cypher }, { firms }));
  const [clock, reads, failures] = [{ now: 0 }, [] as string[], [] as unknown[]];
  const observed = observeStore(store, (call) => {
    reads.push(call.statement);
    return () => undefined;
  });
  const cache = createFenceCache(
    observed,
    (error) => failures.push(error),
    () => clock.now,
  );
  return { store, cache, clock, reads, failures };
}

describeOnEmbedded('how the entries of a list lie', (open) => {
  it('is read once beside the requests, and again after some minutes', async () => {
    const { cache, clock, reads, failures } = await setUp(open);
    expect(cache.of(firmList.pattern, BY_NAME)).toBe('UNKNOWN');
    expect(cache.of(firmList.pattern, BY_NAME)).toBe('UNKNOWN');
    await vi.waitFor(
      () => expect(cache.of(firmList.pattern, BY_NAME)).toMatchObject({ values: ['name 100', 'name 200', 'name 300'] }),
      20_000,
    );
    expect(reads).toEqual(['list-fences']);
    clock.now = 6 * MINUTE;
    expect(cache.of(firmList.pattern, BY_NAME)).toHaveProperty('values');
    expect(cache.of(firmList.pattern, BY_NAME)).toHaveProperty('values');
    await cache.close();
    expect(reads).toEqual(['list-fences', 'list-fences']);
    expect(failures).toEqual([]);
  });

  it('is of no use where entries may lack the field', async () => {
    const { cache, reads } = await setUp(open);
    expect(cache.of(firmList.pattern, BY_REVENUE)).toBe('UNKNOWN');
    await cache.close();
    expect(reads).toEqual([]);
  });

  it('is no more asked for once the server ends, nor by a store that fails', async () => {
    const { store, cache, reads, failures } = await setUp(open);
    await store.close();
    expect(cache.of(firmList.pattern, BY_NAME)).toBe('UNKNOWN');
    await cache.close();
    expect(cache.of(firmList.pattern, BY_NAME)).toBe('UNKNOWN');
    expect(reads).toEqual(['list-fences']);
    expect(failures).toEqual([]);
  });
});

describeOnNeo4j('an engine that reads in order', (open) => {
  it('needs to know nothing', async () => {
    const { cache, reads } = await setUp(open);
    expect(cache.of(firmList.pattern, BY_NAME)).toBe('IN_ORDER');
    await cache.close();
    expect(reads).toEqual([]);
  });
});
