import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { type ChangeWatcher, changesSince, watchChanges } from './change-watcher.ts';
import { checkWrites } from './check-writes.ts';
import type { Service } from './service.ts';
import { startWriter, type Writer } from './writer.ts';

const TOKEN = 'secret';
const ENOUGH = 14;
const PATIENCE_MS = 25_000;

describeSeededOnEmbedded('the check of the writes of a long run', (open) => {
  let service: Service;
  let writer: Writer;
  let watcher: ChangeWatcher;
  let beginning = '';
  beforeAll(async () => {
    const store = await open();
    const access = { tokens: [{ secret: TOKEN, role: 'EDITOR', name: 'ann' }], readRequiresToken: false } as const;
    const server = await createHttpServer({
      store,
      logger: pino({ level: 'silent' }),
      requestTimeoutMs: 20_000,
      access,
    });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    service = { address, pid: process.pid, engine: 'embedded', token: TOKEN, stop: () => server.close() };
    beginning = (await changesSince(service, null)).end;
    watcher = watchChanges(service, beginning);
    writer = startWriter(service);
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (writer.acknowledged.length < ENOUGH && performance.now() < giveUpAt) await pause(20);
    await writer.stop();
  });
  afterAll(async () => {
    watcher.stop();
    await service.stop();
  });

  it('finds no fault in writes that are all there', async () => {
    expect([...writer.refused]).toEqual([]);
    expect(writer.acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(writer.sentTwice()).toBeGreaterThan(0);
    expect(writer.claims.length).toBeGreaterThan(0);
    const none = { lost: [], doubled: [], notInGraph: [], untold: [], disordered: [] };
    expect(await checkWrites(service, writer, watcher, beginning)).toEqual(none);
    expect(watcher.broken()).toBeNull();
  });

  it('finds what was acknowledged and is not there', async () => {
    const claiming = {
      acknowledged: [...writer.acknowledged, 'never'],
      claims: ['never'],
      notes: new Map([['nvidia', 'no note']]),
    };
    const faults = await checkWrites(service, { ...writer, ...claiming }, watcher, beginning);
    expect(faults).toMatchObject({ lost: ['never'], notInGraph: ['no note', 'never'] });
  });

  it('finds what the feed missed and what it told out of order', async () => {
    const [first, second, ...others] = watcher.told;
    if (first === undefined || second === undefined) throw new Error('two changes at least are told');
    const leaving = { ...watcher, told: [first, ...others] };
    expect(await checkWrites(service, writer, leaving, beginning)).toMatchObject({ untold: [second.reason] });
    const turned = { ...watcher, told: [second, first, ...others] };
    expect(await checkWrites(service, writer, turned, beginning)).toMatchObject({
      untold: [],
      disordered: [first.reason],
    });
  });
});
