import { expect, it } from 'vitest';
import type { CallOptions, GraphStore } from '../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../src/graph/neo4j/open-store.ts';
import { holdUp } from '../../graph/contract/asking.ts';
import { executing } from '../../support/execute.ts';
import { heldStore } from '../../support/held-store.ts';
import { describeOnBothEngines, describeOnNeo4j, type OpenStore } from '../../support/stores.ts';
import { startProxy } from '../../support/tcp-proxy.ts';
import { createWriting, EDITOR, writingApi } from './asking.ts';

const CORRECT = `mutation ($note: String) {
  correctFirm(slug: "lumen", input: { note: $note }, edit: { idempotencyKey: $note }) { graphVersion userErrors { message } }
}`;
const MAY_BE_MADE =
  /^The edit may have been made: .*\. Look at `history`, or send it again with the same `idempotencyKey`, if it had one/;

describeOnBothEngines('an edit whose time is over while it commits', (open) => {
  const direct = writingApi(open);

  it('is told of as one that may have been made, and sent again takes effect once', async () => {
    const before = await direct.version();
    const timeoutMs = 3_000;
    const lateOnce = await slowToCommit(open, (options) => holdUp(options.timeoutMs ?? 0));
    const { ask, close } = editing(lateOnce);
    const { errors } = await ask(CORRECT, { note: 'late' }, timeoutMs);
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT', during: 'STORE', retry: false } }]);
    expect(errors[0]?.message).toMatch(MAY_BE_MADE);
    const again = await direct.data(CORRECT, { note: 'late' });
    expect(again.correctFirm).toEqual({ graphVersion: String(before + 1), userErrors: [] });
    expect(await direct.version()).toBe(before + 1);
    const { history } = await direct.data('{ history(of: "lumen", first: 5) { graphVersion } }');
    expect(history).toEqual([{ graphVersion: String(before + 1) }]);
    await close();
  });

  it('is told of as before where its time is over earlier: nothing of it was made', async () => {
    const before = await direct.version();
    const never = await slowToCommit(open, () => new Promise(() => {}));
    const { ask, close } = editing(never);
    const { errors } = await ask(CORRECT, { note: 'never' }, 1_000);
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT', during: 'STORE' } }]);
    expect(errors[0]?.message).not.toMatch(MAY_BE_MADE);
    expect(await direct.version()).toBe(before);
    await close();
  });
});

describeOnBothEngines('an edit that was made, and is read too slowly', (open) => {
  const direct = writingApi(open);
  const READ = `mutation { correctFirm(slug: "lumen", input: { note: "read late" }) { firm { note } graphVersion userErrors { message } } }`;

  it('is told of as made, by its version and by the error, which has nobody send it again', async () => {
    const before = await direct.version();
    const held = heldStore(await open());
    const { ask, close } = editing(held.store);
    held.hold(/^firms-by-slug$/);
    const { data, errors } = await ask(READ, {}, 3_000);
    expect(data.correctFirm).toEqual({ firm: null, graphVersion: String(before + 1), userErrors: [] });
    expect(errors).toMatchObject([
      { path: ['correctFirm', 'firm'], extensions: { code: 'TIMEOUT', during: 'STORE', retry: false } },
    ]);
    expect(errors[0]?.message).toMatch(/What was sent took effect, .* do not send it again\.$/);
    await expect.poll(held.givenUp).toEqual(['firms-by-slug']);
    held.letGo();
    await close();
  });
});

describeOnNeo4j('an edit whose connection breaks while it commits', (open, login) => {
  const direct = writingApi(open);

  it('is told of as one that may have been made, and sent again is answered as made', async () => {
    const before = await direct.version();
    const proxy = await startProxy(Number(new URL(login().uri).port));
    const store = await openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${proxy.port}` });
    const losing = await slowToCommit(
      async () => store,
      () => proxy.loseAnswers(true),
    );
    const { ask, close } = editing(losing);
    const asked = ask(CORRECT, { note: 'cut' }, 60_000);
    await expect.poll(() => direct.version(), { timeout: 20_000 }).toBe(before + 1);
    proxy.loseAnswers(false);
    proxy.cut();
    const { errors } = await asked;
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', retry: false } }]);
    expect(errors[0]?.message).toMatch(MAY_BE_MADE);
    const again = await ask(CORRECT, { note: 'cut' }, 60_000);
    expect(again.data.correctFirm).toEqual({ graphVersion: String(before + 1), userErrors: [] });
    await close();
    await store.close();
    await proxy.close();
  }, 90_000);
});

/** The suite's store, in whose first write something happens right before it commits. */
async function slowToCommit(open: OpenStore, first: (options: CallOptions) => unknown): Promise<GraphStore> {
  const store = await open();
  let isFirst = true;
  return {
    ...store,
    write: (work, options = {}) =>
      store.write(async (transaction) => {
        const value = await work(transaction);
        if (isFirst) {
          isFirst = false;
          await first(options);
        }
        return value;
      }, options),
  };
}

/** An API over a store, whose requests may take so long. */
function editing(store: GraphStore) {
  const api = createWriting(store);
  const execute = executing(api);
  const ask = (query: string, variables: Record<string, unknown>, timeoutMs: number) =>
    execute(query, variables, api.createContext({ caller: EDITOR, timeoutMs }));
  return { ask, close: () => api.close() };
}
