import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { listeningServer, post } from '../../support/http.ts';
import { describeOnBothEngines, describeOnEmbedded } from '../../support/stores.ts';
import { NOW } from '../writing/asking.ts';
import { type Seen, watch } from './watch.ts';

const AUTHOR = { actor: 'tests', at: NOW, reason: 'a note' };
const REQUEST = { ...AUTHOR, expectedVersion: null, idempotency: null };

describeOnBothEngines('the change feed', (open) => {
  let port = 0;
  let close = async () => {};
  let folder = '';
  beforeAll(async () => {
    const store = await open();
    folder = await writeFolder(SMALL);
    await loadFolder(store, folder, { author: AUTHOR });
    const server = await createHttpServer({ store, logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 });
    port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
    close = () => server.close();
  });
  afterAll(() => close());

  const note = async (text: string) => correctThing(await open(), EDIT_KINDS.firm, 'lumen', { note: text }, REQUEST);

  it('begins with the load', async () => {
    const [first] = await watch(port, { after: '0' }).until(1);
    expect(first).toMatchObject({ cursor: '1', action: 'LOAD', key: 'graph' });
  });

  it('tells of every change once, whenever the connection breaks, to a client that comes back with its cursor', async () => {
    const writes = (async () => {
      for (let i = 0; i < 40; i += 1) await note(`note ${i}`);
    })();
    const seen: Seen[] = [];
    while (seen.length < 40) {
      // Broken after some changes, in the middle of whatever the server is sending.
      const some = await watch(port, { after: seen.at(-1)?.cursor ?? '1' }).until(Math.min(7, 40 - seen.length));
      seen.push(...some);
    }
    await writes;
    expect(seen.map(({ cursor }) => Number(cursor))).toEqual(Array.from({ length: 40 }, (_, index) => index + 2));
    const versions = seen.map(({ graphVersion }) => Number(graphVersion));
    expect(versions).toEqual(versions.map((_, index) => (versions[0] ?? 0) + index));
  });

  it('begins with what is written from now on, unless told otherwise', async () => {
    const watching = watch(port, {});
    await watching.open;
    await note('from now on');
    const [change] = await watching.until(1);
    expect(change).toMatchObject({ action: 'CORRECT', cursor: '42' });
  });

  it('goes on after the header Last-Event-ID', async () => {
    const [change] = await watch(port, {}, '40').until(1);
    expect(change?.cursor).toBe('41');
  });

  it('numbers its events, so that a browser goes on by itself where it asks as at first', async () => {
    const first = await eventsOf(port, 3);
    expect(first.map(({ id }) => id)).toEqual(['1', '2', '3']);
    const second = await eventsOf(port, 39, first.at(-1)?.id);
    expect(second.map(({ id }) => id)).toEqual(Array.from({ length: 39 }, (_, index) => String(index + 4)));
    for (const { id, data } of [...first, ...second]) expect(JSON.parse(data).data.changes).toEqual({ cursor: id });
  });

  it('tells of what another process writes', async () => {
    const watching = watch(port, { after: '42' });
    await watching.open;
    // Not by this server: it learns of it from the graph alone.
    await note('from elsewhere');
    expect(await watching.until(1)).toMatchObject([{ cursor: '43' }]);
  });

  it('refuses a cursor that is none', async () => {
    const [answer] = await watch(port, { after: 'x' }).lines(1);
    expect(answer).toContain('BAD_USER_INPUT');
  });

  it('refuses a cursor that the graph has not given yet, as after a restore', async () => {
    for (const [variables, header, argument] of [
      [{ after: '999999' }, undefined, 'after'],
      [{ after: '1' }, '999999', 'Last-Event-ID'],
    ] as const) {
      const [answer = ''] = await watch(port, variables, header).lines(1);
      const [error] = JSON.parse(answer).errors;
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(error.message).toContain('The history ends at 43 and has no 999999 yet');
    }
    const since = (cursor: string) =>
      post(`http://127.0.0.1:${port}`, `{ changesSince(cursor: "${cursor}") { endCursor } }`);
    expect((await since('43')).body.data).toEqual({ changesSince: { endCursor: '43' } });
    expect((await since('44')).body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'cursor' } },
    ]);
  });

  it('takes the cursor that another process gave just now', async () => {
    await note('from elsewhere again');
    const watching = watch(port, { after: '44' });
    await watching.open;
    await note('and again');
    expect(await watching.until(1)).toMatchObject([{ cursor: '45' }]);
  });

  it('lets the server close while somebody watches', async () => {
    const watching = watch(port, { after: '43' });
    await watching.open;
    await close();
    close = async () => {};
  });
});

describeOnEmbedded('a stream of the whole history', (open) => {
  const listening = listeningServer(open, { bounds: { cost: 50, costPerMinute: 60 } });

  it('is paid for a change each, ends where nothing is left, and says where to go on', async () => {
    const { address, store } = listening();
    await loadFolder(store, await writeFolder(SMALL), { author: AUTHOR });
    for (let i = 0; i < 70; i += 1) await correctThing(store, EDIT_KINDS.firm, 'lumen', { note: `note ${i}` }, REQUEST);
    const query = encodeURIComponent('subscription { changes(after: 0) { cursor } }');
    // It ends by itself, long before that.
    const signal = AbortSignal.timeout(10_000);
    const headers = { accept: 'text/event-stream' };
    const answer = await fetch(`${address}/graphql/stream?query=${query}`, { headers, signal });
    const events = [...(await answer.text()).matchAll(/^data: (\{.+)$/gm)].map(([, data = '']) => JSON.parse(data));
    const cursors = events.flatMap(({ data }) => data?.changes?.cursor ?? []);
    // What subscribing costs is paid first; a unit or two come back meanwhile.
    expect(cursors.length).toBeGreaterThan(30);
    expect(cursors.length).toBeLessThan(60);
    const [error] = events.at(-1).errors;
    expect(error.extensions).toMatchObject({ code: 'RATE_LIMITED', requested: 1, retry: true });
    expect(error.message).toContain(`after: "${cursors.at(-1)}"`);
  });
});

/** So many events as a browser reads them, which asks for all from the first and says by the header what it has. */
async function eventsOf(port: number, count: number, lastEventId?: string) {
  const query = new URLSearchParams({ query: 'subscription { changes(after: 0) { cursor } }' });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql/stream?${query}`, {
    headers: { accept: 'text/event-stream', ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
  });
  const events: { readonly id: string | undefined; readonly data: string }[] = [];
  let text = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = `${text}${chunk}`.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (data !== undefined) events.push({ id: /^id: (.+)$/m.exec(block)?.[1], data });
    }
    if (events.length >= count) break;
  }
  return events.slice(0, count);
}
