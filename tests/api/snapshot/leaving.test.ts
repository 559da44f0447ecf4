import { afterEach, expect, it } from 'vitest';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { sendJson } from '../../support/send.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

const QUESTION = '{ aggregate(by: COUNTRY, year: 2030) { __typename } }';

describeSeededOnEmbedded('the trade of the graph, which clients wait for', (open) => {
  let held: HeldStore;
  const listening = listeningServer(async () => {
    held = heldStore(await open());
    return held.store;
  });
  afterEach(() => held.letGo());
  const readings = () => held.ran().filter((name) => name === 'keys-after').length;

  it('is read on where one of them leaves, and no more once the last of them left', async () => {
    await post(listening().address, '{ profitRedistribution { years } }');
    held.hold(/^keys-after$/);
    const first = asking();
    await expect.poll(readings).toBe(1);
    const ofOne = versionsRead();
    const second = asking();
    await expect.poll(versionsRead).toBe(2 * ofOne);
    expect(readings()).toBe(1);
    first.leave();
    await post(listening().address, '{ graphVersion }');
    expect([readings(), held.givenUp()]).toEqual([1, []]);
    second.leave();
    await expect.poll(held.givenUp).toEqual(['keys-after']);
    const before = [...held.ran()];
    held.letGo();
    await post(listening().address, '{ graphVersion }');
    expect(held.ran()).toEqual([...before, 'graph-version']);
  });

  it('keeps nobody longer than they want to wait, though another one reads it', async () => {
    held.hold(/^keys-after$/);
    const patient = post(listening().address, QUESTION);
    await expect.poll(readings).toBe(1);
    const answer = await sendJson(listening().address, '/graphql', { query: QUESTION }, { prefer: 'wait=1' });
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'TIMEOUT', during: 'STORE' } }]);
    expect({ readings: readings(), givenUp: held.givenUp() }).toEqual({ readings: 1, givenUp: [] });
    held.letGo();
    expect((await patient).body.errors).toBeUndefined();
    expect(readings()).toBe(1);
  });

  function versionsRead(): number {
    return held.ran().filter((name) => name === 'graph-version').length;
  }

  function asking() {
    const leaving = new AbortController();
    const body = JSON.stringify({ query: QUESTION });
    const headers = { 'content-type': 'application/json' };
    fetch(`${listening().address}/graphql`, { method: 'POST', headers, body, signal: leaving.signal }).catch(
      () => 'left',
    );
    return { leave: () => leaving.abort() };
  }
});
