import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { post } from '../support/http.ts';
import { addressOf, runProgram, startProgram } from './run-program.ts';

const SAVE =
  'mutation { saveScenario(input: { title: "Kept", scenario: { discountRate: 0.07 } }) { scenario { id } } }';
const work = mkdtempSync(join(tmpdir(), 'safety-'));
afterAll(() => rmSync(work, { recursive: true }));

it('is backed up and looked at while it serves, refused to others, and restored once it was damaged', async () => {
  const environment = {
    DATA_DIR: join(work, 'data'),
    SEED_DIR: await writeFolder(SMALL),
    LOG_LEVEL: 'silent',
    PORT: '0',
  };
  const run = (...parameters: string[]) => runProgram(parameters, environment);
  const server = startProgram([], environment);
  const address = await addressOf(server);
  const saved = await post(address, SAVE);
  expect(saved).toMatchObject({
    status: 200,
    body: { data: { saveScenario: { scenario: { id: expect.any(String) } } } },
  });
  const { id } = saved.body.data.saveScenario.scenario;
  const backup = join(work, 'backup.tgz');
  expect(await run('backup', backup)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/1 saved scenarios.*opened and checked/),
  });
  const looked = await run('doctor', '--json');
  expect({
    code: looked.code,
    statuses: JSON.parse(looked.output).map(({ status }: { status: string }) => status),
  }).toMatchObject({
    code: 0,
    statuses: expect.not.arrayContaining(['fail']),
  });
  const owner = new RegExp(`is open in process ${server.pid} on `);
  for (const words of [['restore', backup], ['serve']]) {
    expect(await run(...words)).toMatchObject({ code: 1, output: expect.stringMatching(owner) });
  }
  const ended = once(server, 'close');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);

  truncateSync(join(work, 'data/graph.grafeo'), 3_000);
  expect(await run()).toMatchObject({ code: 1, output: expect.stringMatching(/cannot be read.*npm run restore/) });
  expect(await run('restore', backup)).toMatchObject({ code: 0, output: expect.stringMatching(/Restored version 1/) });
  expect(readdirSync(join(work, 'data/scenarios'))).toEqual([`${id}.json`]);
  expect(await run('seed')).toMatchObject({ code: 0, output: expect.stringMatching(/nothing changed/) });
}, 240_000);

it('tells of the tool of Neo4j instead of making a backup that is none', async () => {
  const neo4j = { GRAPH_ENGINE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1' };
  const { code, output } = await runProgram(['backup', join(work, 'none')], neo4j);
  expect({ code, output }).toMatchObject({
    code: 1,
    output: expect.stringContaining('neo4j-admin database dump neo4j --to-path'),
  });
}, 60_000);
