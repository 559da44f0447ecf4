import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import { post } from '../support/http.ts';
import { SEED } from '../support/seed.ts';
import { runProgram, startProgram } from './run-program.ts';

/** A start loads the facts. */
const PATIENCE_MS = 240_000;
const SAVE =
  'mutation { saveScenario(input: { title: "Kept", scenario: { discountRate: 0.07 } }) { created scenario { id } } }';

const work = mkdtempSync(join(tmpdir(), 'serving-'));
let running: ChildProcess | undefined;
let address = '';
afterEach(() => stop());
afterAll(() => rmSync(work, { recursive: true }));

describe('a server', { timeout: PATIENCE_MS }, () => {
  it('keeps what was saved over a restart, and only reads it once saving is switched off', async () => {
    const environment = { DATA_DIR: join(work, 'data') };
    await start(environment);
    const { id } = (await post(address, SAVE)).body.data.saveScenario.scenario;
    await stop();
    await start({ ...environment, SCENARIO_STORE: 'on' });
    expect((await post(address, `{ scenario(id: "${id}") { kind title } }`)).body.data).toEqual({
      scenario: { kind: 'SAVED', title: 'Kept' },
    });
    expect((await post(address, '{ scenariosCanBeSaved }')).body.data).toEqual({ scenariosCanBeSaved: true });
    expect((await fetch(`${address}/export/${id}.csv`, { method: 'HEAD' })).status).toBe(200);
    await stop();
    await start({ ...environment, SCENARIO_STORE: 'off' });
    expect((await post(address, '{ scenariosCanBeSaved }')).body.data).toEqual({ scenariosCanBeSaved: false });
    expect((await post(address, SAVE)).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await post(address, '{ scenario(id: "early-cpo") { kind } }')).body.data.scenario.kind).toBe('PRESET');
    expect((await post(address, `{ scenario(id: "${id}") { title } }`)).body.data.scenario).toEqual({ title: 'Kept' });
    const { nodes } = (await post(address, '{ scenarios(first: 100) { nodes { id } } }')).body.data.scenarios;
    expect(nodes.at(-1)).toEqual({ id });
    expect((await fetch(`${address}/export/${id}.csv`, { method: 'HEAD' })).status).toBe(200);
  });

  it.each(['serve', 'mcp'])(
    'looks at the scenarios only once it has the graph, which a restore may hold: %s',
    async (command) => {
      const path = join(work, `held by ${command}`);
      const store = await openEmbeddedStore({ path });
      const { code, output } = await runProgram(command === 'serve' ? [] : [command], { DATA_DIR: path, PORT: '0' });
      await store.close();
      expect([code, output]).toEqual([1, expect.stringContaining('is open in')]);
      expect(existsSync(join(path, 'scenarios'))).toBe(false);
    },
  );

  it('does not start with a preset that is none, and says at once what is wrong in the whole folder, and where', async () => {
    const folder = join(work, 'facts');
    cpSync(SEED, folder, { recursive: true });
    writeFileSync(join(folder, 'scenarios/mine.json'), '{ "title": "Mine" }');
    writeFileSync(join(folder, 'scenarios/broken.json'), '{');
    appendFileSync(join(folder, 'markets.csv'), 'Bad slug,Bad\n');
    const { code, output } = await start({ DATA_DIR: ':memory:', SEED_DIR: folder });
    expect(code).toBe(1);
    expect(output).toMatch(/scenarios\/mine\.json:1:1 description: /);
    expect(output).toMatch(/scenarios\/broken\.json:1:2 /);
    expect(output).toMatch(/markets\.csv:\d+:1 slug: /);
  });

  it('starts however short the time of a request is', async () => {
    const { output } = await start({ DATA_DIR: ':memory:', REQUEST_TIMEOUT_MS: '100' });
    expect(output).toContain('Serving');
  });

  it('starts with a preset that the graph does not fit, and says so', async () => {
    const folder = join(work, 'other');
    cpSync(SEED, folder, { recursive: true });
    const stray = { title: 'Stray', description: 'Why.', claims: ['no-such-claim'], scenario: {} };
    writeFileSync(join(folder, 'scenarios/stray.json'), JSON.stringify(stray));
    const { output } = await start({ DATA_DIR: ':memory:', SEED_DIR: folder });
    expect(output).toContain('The preset "stray" does not fit the graph: no claim "no-such-claim"');
  });
});

/** Resolves once the server listens or the process has ended. */
async function start(environment: Readonly<Record<string, string>>) {
  const child = startProgram([], { PORT: '0', LOG_LEVEL: 'silent', ...environment });
  running = child;
  let output = '';
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        address = /(http:\S+)\/graphql/.exec(output)?.[1] ?? '';
        if (address !== '') resolve();
      });
    }
  });
  await Promise.race([listening, once(child, 'close')]);
  return { code: child.exitCode, output };
}

async function stop(): Promise<void> {
  const child = running;
  running = undefined;
  if (child === undefined || child.exitCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}
