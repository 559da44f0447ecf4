import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { metricOf } from '../../support/metric-of.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
  readonly result: any;
}

const DOSSIER = { name: 'firm_dossier', arguments: { slug: 'lumentum' } };
const CLAIMS = { name: 'find_claims', arguments: { where: { about: ['coherent'] } } };

describeSeededOnEmbedded('a tool whose client leaves', (open) => {
  let held: HeldStore;
  const listening = listeningServer(async () => {
    held = heldStore(await open());
    return held.store;
  });
  afterEach(() => held.letGo());

  it.each([
    ['alone', [DOSSIER]],
    ['before others of its request', [DOSSIER, CLAIMS]],
  ])('reads no more, nor begins what comes behind it: %s', async (_which, calls) => {
    held.hold(/./);
    const leaving = new AbortController();
    const asked = callAll(calls, { signal: leaving.signal }).catch(() => 'left');
    await expect.poll(held.ran).not.toEqual([]);
    const before = [...held.ran()];
    leaving.abort();
    expect(await asked).toBe('left');
    await expect.poll(() => held.givenUp().toSorted()).toEqual(before.toSorted());
    held.letGo();
    // Which comes in behind whatever of the one before goes on.
    await post(listening().address, '{ graphVersion }');
    expect(held.ran()).toEqual([...before, 'graph-version']);
  });

  it('draws no more', async () => {
    const { address } = listening();
    const leaving = new AbortController();
    const scenario = { uncertainty: { draws: 100_000 } };
    const asked = call('firm_profit', { slug: 'lumentum', year: 2030, scenario }, { signal: leaving.signal });
    const left = asked.catch(() => 'left');
    await expect.poll(() => metricOf(address, 'jobs_running'), { timeout: 20_000 }).toBeGreaterThan(0);
    leaving.abort();
    expect(await left).toBe('left');
    await expect.poll(() => metricOf(address, 'jobs_running'), { timeout: 20_000 }).toBe(0);
    expect(await metricOf(address, 'job_duration_seconds_count', 'stopped')).toBeGreaterThan(0);
  });

  it('is told when its own time is over, and reads no more', async () => {
    held.hold(/./);
    const { isError, content } = await call('firm_dossier', { slug: 'coherent' }, { headers: { prefer: 'wait=1' } });
    expect(isError).toBe(true);
    expect(content[0].text).toMatch(/took longer than it may.*while the database answered/);
    // Each read has a timer of its own, which may be later than that of the answer.
    await expect.poll(() => held.givenUp().toSorted()).toEqual(held.ran().toSorted());
  });

  it('is begun once the one before it in a request has ended, within the time of the request', async () => {
    const [began, headers] = [performance.now(), { prefer: 'wait=2' }];
    held.hold(/./);
    await overTime(callAll([DOSSIER], { headers }));
    const ofFirst = held.ran().toSorted();
    expect(ofFirst).toContain('firms-by-slug');

    held.hold(/./);
    const both = overTime(callAll([DOSSIER, CLAIMS], { headers }));
    await expect.poll(() => held.ran().toSorted()).toEqual(ofFirst);
    await setTimeout(300);
    expect(held.ran().toSorted()).toEqual(ofFirst);
    await both;
    expect(performance.now() - began).toBeLessThan(2 * 2_000 + 1_500);

    async function overTime(asked: Promise<readonly Answered[]>): Promise<void> {
      for (const { result } of await asked) expect(result.content[0].text).toMatch(/took longer than it may/);
    }
  });

  async function call(name: string, input: object, init: RequestInit = {}) {
    const [answer] = await callAll([{ name, arguments: input }], init);
    return answer?.result;
  }

  /** All in one request. */
  async function callAll(calls: readonly object[], { headers = {}, signal = null }: RequestInit = {}) {
    const answer = await fetch(`${listening().address}/mcp`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        ...(headers as Record<string, string>),
      },
      body: JSON.stringify(calls.map((params, id) => ({ jsonrpc: '2.0', id, method: 'tools/call', params }))),
      signal,
    });
    // One alone comes as itself.
    return [await answer.json()].flat() as readonly Answered[];
  }
});
