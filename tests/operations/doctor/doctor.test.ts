import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import { readUsable, VARIABLES } from '../../../src/config.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/open-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import type { OpenFolder } from '../../../src/operations/backup/measure.ts';
import { serveControl } from '../../../src/operations/control/serve-control.ts';
import { checkDisk } from '../../../src/operations/doctor/checks/disk.ts';
import { checkNode } from '../../../src/operations/doctor/checks/runtime.ts';
import { examine } from '../../../src/operations/doctor/examine.ts';
import type { Place } from '../../../src/operations/doctor/place.ts';
import { change } from '../../ingest/graph-of.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { ROOT } from '../../ops/ops-files.ts';
import { describeOnNeo4j } from '../../support/stores.ts';

const AUTHOR = { actor: 'tests', at: '2026-11-25T08:00:00.000Z', reason: null };
/** A day after the graph was written, whatever the clock of the machine says. */
const NOW = Date.parse('2026-11-26T08:00:00.000Z');
const open: OpenFolder = (path, tell) => openEmbeddedStore({ path, ...(tell && { tell }) });
const work = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(work, { recursive: true }));

let seedDir = '';
const dataDir = join(work, 'data');
beforeAll(async () => {
  seedDir = await writeFolder(SMALL);
  const store = await open(dataDir);
  await loadFolder(store, seedDir, { author: AUTHOR });
  await store.close();
});

function placeWith(other: Partial<Place> = {}): Place {
  return {
    ...{ root: ROOT, host: '127.0.0.1', port: 0, dataDir, seedDir, tokens: [], mistakes: [], names: [] },
    ...{ variables: VARIABLES, openFolder: open, openShared: null, now: NOW, presetProblems: async () => [] },
    ...other,
  };
}

/** What is found of one check, as `status message`. */
async function found(check: string, other: Partial<Place> = {}): Promise<string[]> {
  const findings = await examine(placeWith(other));
  return findings.filter((finding) => finding.check === check).map(({ status, message }) => `${status} ${message}`);
}

/** A copy of the graph that was changed. */
async function graphWith(cypher: string): Promise<string> {
  const path = join(work, 'changed');
  rmSync(path, { recursive: true, force: true });
  cpSync(dataDir, path, { recursive: true });
  const store = await open(path);
  await store.write((transaction) => transaction.run({ name: 'change', cypher }));
  await store.close();
  return path;
}

describe('the doctor', () => {
  it('finds nothing to mend in a good place, beside a build that may be old', async () => {
    const findings = await examine(placeWith());
    expect(findings.filter(({ status, check }) => status !== 'ok' && check !== 'build')).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual([
      'node',
      'build',
      'engine',
      'environment',
      'tokens',
      'disk',
      'port',
      'graph',
      'seed',
      'loads',
      'model',
      'indexes',
      'listings',
      'evidence',
      'clock',
    ]);
  });

  it('finds a Node for which a dependency is not made', () => {
    expect(checkNode({ root: ROOT }, '18.19.0').status).toBe('fail');
    for (const version of ['20.18.3', '21.7.3', '22.11.0'])
      expect(checkNode({ root: ROOT }, version).status).toBe('fail');
    for (const version of ['20.19.0', '22.12.0', '24.1.0'])
      expect(checkNode({ root: ROOT }, version).status).toBe('ok');
  });

  it('finds an engine that does not load', async () => {
    const openFolder = async () => {
      throw new Error('Cannot find module @grafeo-db/js-linux-x64-gnu');
    };
    expect(await found('engine', { openFolder })).toEqual([expect.stringMatching(/^fail .*does not load.*js-linux/)]);
  });

  it('finds a build that is older than its sources', async () => {
    const root = join(work, 'project');
    mkdirSync(join(root, 'dist'), { recursive: true });
    for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', '.config'])
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    for (const name of ['src', 'schema']) mkdirSync(join(root, name));
    expect(await found('build', { root })).toEqual([expect.stringMatching(/^warn/)]);
    writeFileSync(join(root, 'dist/.built'), '');
    expect(await found('build', { root })).toEqual([expect.stringMatching(/^ok/)]);
  });

  it('finds mistakes of the environment, and names that nobody reads', async () => {
    const { mistakes, names, config } = readUsable({
      PORT: 'x',
      GRAPH_ENGINE: 'neo4j',
      NE04J_URI: 'bolt://h',
      DATA_DIR: '/d',
    });
    expect(config).toMatchObject({ port: 4000, dataDir: '/d' });
    const lines = await found('environment', { mistakes, names });
    expect(lines).toEqual([
      expect.stringMatching(/^fail PORT: a whole number/),
      expect.stringMatching(/^fail NEO4J_URI: needed/),
      'warn NE04J_URI is read by nobody',
    ]);
  });

  it.each([
    [{ COST_LIMIT: '10000000' }, ['RATE_LIMIT_PER_MINUTE']],
    [{ COST_LIMIT: 'dear', RATE_LIMIT_PER_MINUTE: '10' }, ['COST_LIMIT']],
    [{ PORT: 'x', COST_LIMIT: '100', RATE_LIMIT_PER_MINUTE: '10' }, ['PORT', 'RATE_LIMIT_PER_MINUTE']],
    [{ API_TOKENS: 'a', READ_REQUIRES_TOKEN: '1' }, ['API_TOKENS']],
  ])('looks at the rest of a place whose variables do not fit each other: %o', (environment, wrong) => {
    const { config, mistakes } = readUsable({ ...environment, DATA_DIR: '/d' });
    expect(config.dataDir).toBe('/d');
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual(wrong);
  });

  it('finds secrets that are short, and never shows one', async () => {
    const tokens = [6, 20, 64].map((length) => ({ name: `n${length}`, secret: 'sesame'.repeat(11).slice(0, length) }));
    const findings = await examine(placeWith({ tokens }));
    expect(findings.filter(({ check }) => check === 'tokens').map(({ status }) => status)).toEqual([
      'fail',
      'warn',
      'ok',
    ]);
    expect(JSON.stringify(findings)).not.toContain('sesame');
  });

  it('finds a folder that cannot be written, and a disk that fills', async () => {
    const file = join(work, 'a-file');
    writeFileSync(file, '');
    expect(await found('disk', { dataDir: join(file, 'data') })).toEqual([
      expect.stringMatching(/^fail .*cannot be written/),
    ]);
    // Where the system has folders of its own, to make one recursively never ends.
    expect(await found('disk', { dataDir: '/proc/data' })).toEqual([
      expect.stringMatching(/^fail .*cannot be written/),
    ]);
    expect((await checkDisk({ dataDir }, { fail: 2 ** 60, warn: 2 ** 60 }))[0]?.status).toBe('fail');
    expect((await checkDisk({ dataDir }, { fail: 0, warn: 2 ** 60 }))[0]?.status).toBe('warn');
  });

  it('makes no folder that is not there yet, and says that it will be made', async () => {
    const missing = join(work, 'mistyped/data');
    const findings = await examine(placeWith({ dataDir: missing }));
    expect(findings.find(({ check }) => check === 'disk')).toMatchObject({
      status: 'ok',
      message: expect.stringMatching(/MB free for .*mistyped\/data, which is not there yet: the first start makes it$/),
    });
    expect(existsSync(join(work, 'mistyped'))).toBe(false);
    expect(readdirSync(work).filter((name) => name.startsWith('probe-'))).toEqual([]);
    symlinkSync(missing, join(work, 'to-nowhere'));
    expect(await found('disk', { dataDir: join(work, 'to-nowhere') })).toEqual([
      expect.stringMatching(/^fail .*cannot be written/),
    ]);
  });

  it('finds what a restore left', async () => {
    const path = await graphWith('CREATE (:Nothing)');
    mkdirSync(join(path, 'replaced-2026/scenarios'), { recursive: true });
    expect(await found('restore', { dataDir: path })).toEqual([
      expect.stringMatching(/^warn replaced-2026.*scenarios$/),
    ]);
    writeFileSync(join(path, 'restoring.json'), '{}');
    expect(await found('restore', { dataDir: path })).toEqual([expect.stringMatching(/^fail/)]);
    for (const name of ['graph.grafeo', 'graph.mark']) rmSync(join(path, name));
    expect(await found('graph', { dataDir: path })).toEqual([expect.stringMatching(/^fail .*a restore was ended/)]);
  });

  it('tells of commits that were lost with the machine, and leaves that to be told by the server too', async () => {
    const path = await graphWith('CREATE (:Nothing)');
    const mark = join(path, 'graph.mark');
    const [epoch = ''] = readFileSync(mark, 'utf8').split(' ');
    const ahead = `${Number(epoch) + 3} ${'0'.repeat(36)} open`.padEnd(95);
    writeFileSync(mark, `${ahead}\n`);
    expect(await found('graph', { dataDir: path })).toEqual([
      expect.stringMatching(/^ok /),
      expect.stringMatching(/^warn The machine stopped before the last 3 commits/),
    ]);
    expect(readFileSync(mark, 'utf8')).toBe(`${ahead}\n`);
  });

  it('tells a port of this program from one of another', async () => {
    const store = await open(':memory:');
    const server = await createHttpServer({ store, logger: pino({ level: 'silent' }), requestTimeoutMs: 1_000 });
    const ours = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
    expect(await found('port', { port: ours })).toEqual([
      expect.stringMatching(/^ok .*served by this program, on Grafeo/),
    ]);
    await store.close();
    expect(await found('port', { port: ours })).toEqual([expect.stringMatching(/^warn .*does not answer/)]);
    await server.close();
    const other = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await found('port', { port })).toEqual([expect.stringMatching(/^fail .*another program/)]);
    other.close();
    for (const status of ['overloaded', 'draining']) {
      const busy = createServer((_, response) => response.end(JSON.stringify({ status, engine: 'Grafeo 0.6.0' })));
      await once(busy.listen(0, '127.0.0.1'), 'listening');
      const at = (busy.address() as AddressInfo).port;
      expect(await found('port', { port: at })).toEqual([expect.stringMatching(`^warn .*this program.*${status}`)]);
      busy.close();
    }
    expect(await found('port', { host: '192.0.2.1', port: 4000 })).toEqual([
      expect.stringMatching(/^fail .*EADDRNOTAVAIL/),
    ]);
  });

  it('finds a seed with mistakes, and a graph that lacks some of it', async () => {
    const bad = join(work, 'bad');
    cpSync(seedDir, bad, { recursive: true });
    writeFileSync(
      join(bad, 'relations.csv'),
      readFileSync(join(bad, 'relations.csv'), 'utf8').replace('r1,lumen', 'r1,lumin'),
    );
    expect(await found('seed', { seedDir: bad })).toEqual([
      expect.stringMatching(/^fail 1 mistakes .*\n.*no firm "lumin"/),
    ]);
    const preset = { file: 'scenarios/x.json', line: 2, column: 3, message: 'this is no JSON' };
    expect(await found('seed', { seedDir: bad, presetProblems: async () => [preset] })).toEqual([
      expect.stringMatching(/^fail 2 mistakes .*\n.*no firm "lumin".*\nscenarios\/x\.json:2:3 this is no JSON/),
    ]);
    const more = join(work, 'more');
    cpSync(seedDir, more, { recursive: true });
    writeFileSync(join(more, 'markets.csv'), 'slug,name\noptics,Light\nlasers,Lasers\n');
    expect(await found('seed', { seedDir: more })).toEqual([
      expect.stringMatching(/^warn the graph lacks 1 rows .* has 1 otherwise/),
    ]);
    const findings = await examine(placeWith({ seedDir: more }));
    expect(findings.find(({ check }) => check === 'seed')?.advice).toContain('while no server has the graph open');
  });

  it('finds relations on claims that are not there, and on none', async () => {
    const path = await graphWith(
      "MATCH ()-[r:SUPPLIES]->() SET r.claims = ['c1', 'gone'] WITH count(r) AS n MATCH ()-[m:MAKES]->() SET m.claims = []",
    );
    expect(await found('evidence', { dataDir: path })).toEqual([
      'fail 1 relations name claims that are not there: SUPPLIES r1',
      'warn 1 relations name no claim: MAKES r2',
    ]);
  });

  it('finds a load that was ended before it finished, and says how its additions go', async () => {
    const path = await graphWith("MATCH (state:GraphState {id: 'graph'}) SET state.loading = true");
    const findings = await examine(placeWith({ dataDir: path }));
    expect(findings.filter(({ check }) => check === 'loads')).toEqual([
      expect.objectContaining({ status: 'fail', advice: expect.stringContaining('takes back') }),
    ]);
  });

  it('finds a graph with which the model cannot compute', async () => {
    const path = await graphWith("MATCH (c:Claim {id: 'house:price/cpo'}) SET c.parameter = 'price/none'");
    expect(await found('model', { dataDir: path })).toEqual([expect.stringMatching(/^fail .*price\/cpo/)]);
  });

  it('finds indexes that are missing', async () => {
    const path = join(work, 'bare');
    const store = await open(path);
    await store.close();
    expect(await found('indexes', { dataDir: path })).toEqual([expect.stringMatching(/^warn missing: Firm\.slug/)]);
  });

  it('finds a listing that two firms have', async () => {
    const path = await graphWith("MATCH (f:Firm {slug: 'modco'}) SET f.listings = ['TWSE:1234']");
    expect(await found('listings', { dataDir: path })).toEqual([
      expect.stringMatching(/^warn .*TWSE:1234: lumen, modco/),
    ]);
  });

  it('finds a clock that is behind what was written', async () => {
    expect(await found('clock', { now: Date.parse('2024-01-01') })).toEqual([
      expect.stringMatching(/^fail .*2026-11-25/),
    ]);
  });

  it('looks at a graph that is served, finds one that is damaged, and one that nobody can be asked for', async () => {
    const store = await open(dataDir);
    expect(await found('graph')).toEqual([expect.stringMatching(/^fail .*stop it first/)]);
    const stop = await serveControl(dataDir, store);
    expect(await found('evidence')).toEqual([expect.stringMatching(/^ok 2 relations/)]);
    await stop();
    await store.close();
    const path = await graphWith('CREATE (:Nothing)');
    rmSync(join(path, 'graph.grafeo'));
    expect(await found('graph', { dataDir: path })).toEqual([expect.stringMatching(/^fail .*is not there/)]);
    writeFileSync(join(path, 'graph.grafeo'), 'no graph');
    expect(await found('graph', { dataDir: path })).toEqual([expect.stringMatching(/^fail .*npm run restore/)]);
  });
});

describeOnNeo4j('the doctor', (openStore) => {
  it('looks at Neo4j as it does at the other engine', async () => {
    const store = await openStore();
    // One, not all: to make them anew takes longer than all else here, and a new server has none anyway.
    await change(store, 'DROP CONSTRAINT Firm_slug_unique IF EXISTS');
    const openShared = async () => ({ ...store, close: async () => {} });
    expect(await found('indexes', { openShared })).toEqual([expect.stringMatching(/^warn missing: Firm\.slug/)]);
    await loadFolder(store, seedDir, { author: AUTHOR });
    const findings = await examine(placeWith({ openShared }));
    const graph = findings.filter(({ check }) =>
      ['graph', 'seed', 'loads', 'model', 'indexes', 'listings', 'evidence', 'clock'].includes(check),
    );
    expect(graph.map(({ check, status }) => `${status} ${check}`)).toEqual([
      'ok graph',
      'ok seed',
      'ok loads',
      'ok model',
      'ok indexes',
      'ok listings',
      'ok evidence',
      'ok clock',
    ]);
  });

  it('says why when it does not answer', async () => {
    const openShared = async () => {
      throw new Error('the Neo4j at bolt://h does not answer');
    };
    expect(await found('graph', { openShared })).toEqual([expect.stringMatching(/^fail the Neo4j/)]);
  });
});
