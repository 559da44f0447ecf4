import { expect, it } from 'vitest';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { NOW } from '../writing/asking.ts';
import { WATCH, watch } from './watch.ts';

const AUTHOR = { actor: 'tests', at: NOW, reason: 'a note' };

describeOnEmbedded('a stream that its client does not read', (open) => {
  const CHANGES = 300;
  /** A change is told as some 90 KB, so that a kernel keeps far fewer than all of them. */
  const [ALIASES, LONG] = [90, 'a reason '.repeat(100)];
  /** That is read while its client takes nothing. */
  const MOST_PAGES = 2;
  let held: HeldStore;
  const listening = listeningServer(async () => {
    held = heldStore(await open());
    return held.store;
  });

  it('is given what comes next only as it takes what came before', { timeout: 120_000 }, async () => {
    const { address, store } = listening();
    await loadFolder(store, await writeFolder(SMALL), { author: AUTHOR });
    const request = { ...AUTHOR, reason: LONG, expectedVersion: null, idempotency: null };
    for (let i = 1; i < CHANGES; i += 1)
      await correctThing(store, EDIT_KINDS.firm, 'lumen', { note: `note ${i}` }, request);
    held.hold(/^$/);
    const pages = () => held.ran().filter((name) => name === 'changes-after').length;
    const reasons = Array.from({ length: ALIASES }, (_, index) => `reason${index}: reason`).join(' ');
    const watching = () =>
      watch(Number(new URL(address).port), { after: '0' }, undefined, WATCH.replace('cursor', `cursor ${reasons}`));
    await watching().until(CHANGES);
    const all = pages();
    expect(all).toBeGreaterThan(MOST_PAGES);
    const unread = watching();
    unread.socket.pause();
    await expect.poll(pages).toBeGreaterThan(all);
    // While one that came later is given everything, and for as long after as pages are read, this one had as much time to be.
    await watching().until(CHANGES);
    await standStill(pages);
    expect(pages() - 2 * all).toBeLessThanOrEqual(MOST_PAGES);
    unread.socket.resume();
    const seen = await unread.until(CHANGES);
    expect(seen.map(({ cursor }) => Number(cursor))).toEqual(Array.from({ length: CHANGES }, (_, index) => index + 1));
  });
});

/** Resolves when a count has not changed for a second. */
async function standStill(count: () => number): Promise<void> {
  for (let [before, now] = [-1, count()]; before !== now; [before, now] = [now, count()])
    await new Promise((resolve) => setTimeout(resolve, 1_000));
}
