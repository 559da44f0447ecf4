import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { post, SEED } from '../support/http.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** A start compiles the sources and loads the facts. */
const PATIENCE_MS = 240_000;
const PORT = 41_807;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const SAVE = 'mutation { saveScenario(input: { title: "Kept" }) { created scenario { id } } }';

const work = mkdtempSync(join(tmpdir(), 'serving-'));
let running: ChildProcess | undefined;
afterEach(() => stop());
afterAll(() => rmSync(work, { recursive: true }));

describe('a server', { timeout: PATIENCE_MS }, () => {
  it('keeps what was saved over a restart, and saves nothing once that is switched off', async () => {
    const environment = { DATA_DIR: join(work, 'data') };
    await start(environment);
    const { id } = (await post(ADDRESS, SAVE)).body.data.saveScenario.scenario;
    await stop();
    await start({ ...environment, SCENARIO_STORE: 'on' });
    expect((await post(ADDRESS, `{ scenario(id: "${id}") { kind title } }`)).body.data).toEqual({
      scenario: { kind: 'SAVED', title: 'Kept' },
    });
    expect((await post(ADDRESS, '{ scenariosCanBeSaved }')).body.data).toEqual({ scenariosCanBeSaved: true });
    expect((await fetch(`${ADDRESS}/export/${id}.csv`, { method: 'HEAD' })).status).toBe(200);
    await stop();
    await start({ ...environment, SCENARIO_STORE: 'off' });
    expect((await post(ADDRESS, '{ scenariosCanBeSaved }')).body.data).toEqual({ scenariosCanBeSaved: false });
    expect((await post(ADDRESS, SAVE)).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await post(ADDRESS, '{ scenario(id: "early-cpo") { kind } }')).body.data.scenario.kind).toBe('PRESET');
  });

  it('does not start with a preset that is none, and says where it is', async () => {
    const folder = join(work, 'facts');
    cpSync(SEED, folder, { recursive: true });
    writeFileSync(join(folder, 'scenarios/mine.json'), '{ "title": "Mine" }');
    const { code, output } = await start({ DATA_DIR: ':memory:', SEED_DIR: folder });
    expect(code).toBe(1);
    expect(output).toMatch(/scenarios\/mine\.json description: /);
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
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, PORT: String(PORT), LOG_LEVEL: 'silent', ...environment },
  });
  running = child;
  let output = '';
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (output.includes('/graphql')) resolve();
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
