import { afterEach, expect, it, onTestFinished } from 'vitest';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer } from '../../support/http.ts';
import { send } from '../../support/send.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

describeOnEmbedded('the page of a thing', (open) => {
  let held: HeldStore;
  const opened = async () => {
    held = heldStore(await open());
    return held.store;
  };
  /** Enough for two pages, and fills by one in a quarter of a minute. */
  const listening = listeningServer(opened, { bounds: { costPerMinute: 4 }, trustProxy: ['loopback'] });
  afterEach(() => held.letGo());
  const page = (from: string, headers = {}) =>
    send(listening().address, '/firms/nobody', {
      headers: { accept: 'text/html', 'x-forwarded-for': from, ...headers },
    });

  it('pays for looking it up, and comes unasked to who has nothing left', async () => {
    held.hold(/^$/);
    for (const _visit of [1, 2]) expect((await page('10.0.0.1')).status).toBe(404);
    const looked = held.ran().length;
    expect(looked).toBeGreaterThan(0);
    expect((await page('10.0.0.1')).status).toBe(200);
    expect(held.ran()).toHaveLength(looked);
    expect((await page('10.0.0.2')).status).toBe(404);
  });

  it('has no more to act at its end than Node takes for sound', async () => {
    held.hold(/^$/);
    const warnings: string[] = [];
    const hear = ({ name }: Error) => warnings.push(name);
    process.on('warning', hear);
    onTestFinished(() => void process.off('warning', hear));
    expect((await page('10.0.0.5')).status).toBe(404);
    await new Promise(setImmediate);
    expect(warnings).toEqual([]);
  });

  it('is read for no longer once its client has left', async () => {
    held.hold(/./);
    const leaving = new AbortController();
    const headers = { accept: 'text/html', 'x-forwarded-for': '10.0.0.3' };
    const asked = fetch(`${listening().address}/firms/nobody`, { headers, signal: leaving.signal }).catch(() => 'left');
    await expect.poll(held.ran).toHaveLength(1);
    leaving.abort();
    expect(await asked).toBe('left');
    await expect.poll(held.givenUp).toHaveLength(1);
  });

  it('comes without it when the time of the request is over', async () => {
    held.hold(/./);
    const { status, headers } = await page('10.0.0.4', { prefer: 'wait=1' });
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
    await expect.poll(held.givenUp).toHaveLength(1);
  });
});
