import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { createHttpServer } from '../../../../src/api/server/create-http-server.ts';
import { openPatiently } from '../../../../src/commands/open-patiently.ts';
import { openNeo4jStore } from '../../../../src/graph/neo4j/open-store.ts';
import { addThing, correctThing } from '../../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../../src/ingest/edit/kinds.ts';
import { prepareGraph } from '../../../../src/ingest/prepare-graph.ts';
import { followChanges } from '../../../support/follow-changes.ts';
import { post } from '../../../support/http.ts';
import { startServer } from '../../../support/neo4j/server.ts';
import { describeOnNeo4j } from '../../../support/stores.ts';

const PASSWORD = 'a-word-for-tests';
const EDIT = { actor: 'tests', at: '2026-11-25T08:00:00.000Z', reason: null, expectedVersion: null, idempotency: null };
const FIRMS = '{ firms(first: 1) { nodes { slug } } }';

describeOnNeo4j('a Neo4j of its own', (_open, lease) => {
  it('refuses a password that is wrong, or was never changed, in plain words, and after it was killed and started again is used on, no change missed', async () => {
    // Its own server, but only once it has the turn: machines that run tests are small.
    lease();
    const folder = mkdtempSync(join(tmpdir(), 'restarted-'));
    const port = await freePort();
    const first = await startServer({ port, folder, password: 'neo4j' });
    await expectRefused(
      first.login,
      /wants the password of the user "neo4j" changed before it is used: .*NEO4J_PASSWORD/,
    );
    await setPassword(first.login);
    const login = { ...first.login, password: PASSWORD };
    await expectRefused(
      { ...login, password: 'wrong' },
      /refuses the user "neo4j": mend NEO4J_USERNAME and NEO4J_PASSWORD/,
    );

    const store = await openNeo4jStore(login);
    await prepareGraph(store);
    await addThing(store, EDIT_KINDS.firm, { slug: 'lumen', name: 'Lumen' }, EDIT);
    const server = await createHttpServer({ store, logger: pino({ level: 'silent' }), requestTimeoutMs: 10_000 });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const follower = followChanges(address, 1);
    const note = (text: string) => correctThing(store, EDIT_KINDS.firm, 'lumen', { note: text }, EDIT);
    for (const text of ['a', 'b', 'c']) await note(text);
    await vi.waitFor(() => expect(follower.cursors).toEqual([2, 3, 4]), 10_000);

    process.kill(first.pid ?? 0, 'SIGKILL');
    await vi.waitFor(async () => expect((await fetch(`${address}/health/ready`)).status).toBe(503), 20_000);
    const { body } = await post(address, FIRMS);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retry: true });
    await expect(note('lost')).rejects.toMatchObject({ kind: 'UNAVAILABLE' });

    const second = await startServer({ port, folder, password: PASSWORD });
    await vi.waitFor(async () => expect((await fetch(`${address}/health/ready`)).status).toBe(200), 20_000);
    for (const text of ['d', 'e']) await note(text);
    await vi.waitFor(() => expect(follower.cursors).toEqual([2, 3, 4, 5, 6]), 20_000);
    await follower.stop();
    await server.close();
    await store.close();
    await second.stop();
    rmSync(folder, { recursive: true });
  }, 240_000);
});

async function expectRefused(login: Parameters<typeof openNeo4jStore>[0], words: RegExp): Promise<void> {
  const told: string[] = [];
  const opening = openPatiently(
    () => openNeo4jStore(login),
    (line) => told.push(line),
  );
  await expect(opening).rejects.toThrow(words);
  expect(told).toEqual([]);
}

async function setPassword({ uri, username, password }: Parameters<typeof openNeo4jStore>[0]): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database: 'system' });
  await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: password, new: PASSWORD });
  await driver.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
