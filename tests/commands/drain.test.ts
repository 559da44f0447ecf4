import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../support/http.ts';
import { buildProgram, startProgram } from './run-program.ts';

const PATIENCE_MS = 240_000;
/** Some seconds of draws. */
const LONG = drawing(8_000);
/** More than any grace. */
const ENDLESS = drawing(100_000, 16);

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  output(): string;
}
let running: Running | undefined;

describe('the built server, told to end', { timeout: PATIENCE_MS }, () => {
  beforeAll(buildProgram, PATIENCE_MS);
  afterEach(() => {
    running?.child.kill('SIGKILL');
  });

  it('says that it is not ready, answers what is under way, ends the streams, and exits with 0', async () => {
    const { child, address } = await start({ SHUTDOWN_GRACE_MS: '60000' });
    const exited = once(child, 'exit');
    const changes = await streaming(address, 'subscription { changes { cursor } }');
    const asked = post(address, LONG);
    await hasBegun(address);
    // As browsers open them ahead of need: nothing is ever sent on it.
    const silent = connect({ host: '127.0.0.1', port: Number(new URL(address).port) });
    await once(silent, 'connect');
    child.kill('SIGTERM');
    await expect.poll(() => readiness(address), { interval: 20, timeout: 20_000 }).toBe('draining');
    const { body } = await asked;
    expect(body.errors).toBeUndefined();
    expect(body.data.profitRedistribution.pool.interval.p50).toBeGreaterThan(0);
    const end = await changes.text();
    expect(end).toMatch(/"code":"UNAVAILABLE"/);
    expect(end).toMatch(/event: complete/);
    await expect.poll(() => child.exitCode, { timeout: 30_000 }).toBe(0);
    expect(await exited).toEqual([0, null]);
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  });

  it('refuses in its own words what comes too late on a connection that was open', async () => {
    const { child, address } = await start({ SHUTDOWN_GRACE_MS: '60000' });
    const asked = post(address, LONG);
    await hasBegun(address);
    const late = connect({ host: '127.0.0.1', port: Number(new URL(address).port) });
    let answer = '';
    late.on('data', (chunk) => (answer += chunk));
    // Begun, so that the connection is not closed as an idle one.
    late.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\n');
    child.kill('SIGTERM');
    await expect.poll(() => readiness(address), { interval: 20, timeout: 20_000 }).toBe('gone');
    const body = JSON.stringify({ query: '{ graphVersion }' });
    late.write(`content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    await once(late, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*retry-after: 2\r\n[\s\S]*"errors":\[[\s\S]*"UNAVAILABLE"/i);
    expect((await asked).body.errors).toBeUndefined();
  });

  it('stops runs that pass the grace, and still exits with 0', async () => {
    const { child, address } = await start({ SHUTDOWN_GRACE_MS: '100' });
    const exited = once(child, 'exit');
    const asked = post(address, ENDLESS);
    await hasBegun(address);
    child.kill('SIGTERM');
    const { body } = await asked;
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retry: true });
    expect(await exited).toEqual([0, null]);
  });

  it('ends with 0 before it serves, in the middle of the first load', async () => {
    const { child, output } = spawned({});
    const exited = once(child, 'exit');
    await expect.poll(output, { interval: 20, timeout: PATIENCE_MS }).toMatch(/graph is empty/);
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(output()).not.toContain('Serving');
  });

  it('ends at once on a second signal, and says so', async () => {
    const { child, address, output } = await start({ SHUTDOWN_GRACE_MS: '60000' });
    const exited = once(child, 'close');
    const asked = post(address, ENDLESS).catch(() => null);
    await hasBegun(address);
    child.kill('SIGTERM');
    await expect.poll(() => readiness(address), { interval: 20, timeout: 20_000 }).toBe('draining');
    child.kill('SIGTERM');
    expect(await exited).toEqual([1, null]);
    expect(output()).toMatch(/Ended at once/);
    expect(await asked).toBeNull();
  });
});

/** Resolves once the server listens. */
async function start(environment: Readonly<Record<string, string>>): Promise<Running> {
  const begun = spawned(environment);
  const addressIn = () => /playground\s+(http:\/\/[^/\s]+)/.exec(begun.output())?.[1] ?? '';
  await expect.poll(addressIn, { timeout: PATIENCE_MS }).not.toBe('');
  running = { ...begun, address: addressIn() };
  return running;
}

/** Begins to start. */
function spawned(environment: Readonly<Record<string, string>>): Running {
  const free = { COST_LIMIT: '0', RATE_LIMIT_PER_MINUTE: '0' };
  const fixed = { PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: ':memory:', ...free };
  const child = startProgram([], { ...fixed, ...environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  running = { child, address: '', output: () => output };
  return running;
}

/** A question behind another is answered when that one has been taken. */
async function hasBegun(address: string): Promise<void> {
  for (let round = 0; round < 3; round += 1) await post(address, '{ graphVersion }');
}

/** `ready`, `draining`, or whatever else the server says of itself; `gone` where it takes no connection. */
async function readiness(address: string): Promise<string> {
  try {
    const answer = await fetch(`${address}/health/ready`);
    return ((await answer.json()) as { readonly status: string }).status;
  } catch {
    return 'gone';
  }
}

function streaming(address: string, query: string): Promise<Response> {
  return fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  });
}

/** Under several aliases: one run after another. */
function drawing(draws: number, times = 1): string {
  const one = (seed: number) =>
    `a${seed}: profitRedistribution(scenario: { uncertainty: { draws: ${draws}, seed: ${seed} } }) { pool(year: 2030) { interval { p50 } } }`;
  return times === 1
    ? `{ ${one(1).replace('a1: ', '')} }`
    : `{ ${Array.from({ length: times }, (_, n) => one(n + 1)).join(' ')} }`;
}
