import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/graph/embedded/open-store.ts';
import { correctThing } from '../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../src/ingest/edit/kinds.ts';
import { retractClaim } from '../../src/ingest/edit/retract.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { SEED } from '../support/seed.ts';
import { runProgram } from './run-program.ts';

/** Each run starts a process. */
const PATIENCE_MS = 120_000;
const work = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('the program', { timeout: PATIENCE_MS }, () => {
  it('loads a folder once, and says that a second time changes nothing', async () => {
    const environment = { DATA_DIR: join(work, 'data') };
    const first = await runProgram(['seed'], environment);
    expect(first).toMatchObject({ code: 0, output: expect.stringMatching(/Loaded seed\/: \d+ added, 0 changed/) });
    const second = await runProgram(['seed'], environment);
    expect(second).toMatchObject({ code: 0, output: expect.stringMatching(/nothing changed/) });
    expect(second.output.trimEnd()).toMatch(/Warnings:\n\d+ times: with all numbers at .*seed -- --warnings.*$/);
    const { output } = await runProgram(['seed', '--warnings'], environment);
    expect(output.match(/ at the (low|high) values, /g)?.length).toBeGreaterThan(10);
  });

  it('lists the edits that a changed folder leaves and those that it replaces', async () => {
    const [folder, dataDir] = [await writeFolder(SMALL), join(work, 'edited')];
    const place = { DATA_DIR: dataDir, SEED_DIR: folder };
    await runProgram(['seed'], place);
    const store = await openEmbeddedStore({ path: dataDir });
    const ann = {
      actor: 'ann',
      at: '2026-12-01T08:00:00.000Z',
      reason: 'so',
      expectedVersion: null,
      idempotency: null,
    };
    await correctThing(store, EDIT_KINDS.firm, 'lumen', { country: 'CN', note: 'by ann' }, ann);
    await correctThing(store, EDIT_KINDS.firm, 'modco', { name: 'Modco Ltd' }, ann);
    await retractClaim(store, 'c2', ann);
    await store.write((transaction) =>
      transaction.run({ name: 'older', cypher: "MATCH (f:Firm {slug: 'modco'}) SET f.rowStamp = 1" }),
    );
    await store.close();
    writeFileSync(join(folder, 'firms.csv'), (SMALL['firms.csv'] ?? '').replace('Lumen Café', 'Lumen'));

    const told = (await runProgram(['doctor'], place)).output;
    expect(told).toContain(
      'but for what was edited or imported of Firm:modco; it replaces what was edited or imported of Firm:lumen',
    );
    const { output } = await runProgram(['seed'], place);
    expect(output).toContain('before them:\n  Firm:modco: name (ann, 2026-12-01)\n');
    expect(output).toContain('to be sent anew:\n  Firm:lumen: country, note (ann, 2026-12-01)\n');
    expect(output).toContain('has it:\n  Claim:c2\n');
  });

  it('refuses a folder with mistakes, says where each is, and ends with 1', async () => {
    const folder = join(work, 'bad');
    cpSync(SEED, folder, { recursive: true });
    const firms = join(folder, 'firms.csv');
    writeFileSync(firms, readFileSync(firms, 'utf8').replace('\nnvidia,', '\nnvidai,'));
    const { code, output } = await runProgram(['seed', folder], { DATA_DIR: ':memory:' });
    expect(code).toBe(1);
    expect(output).toMatch(/captures\.csv:\d+:\d+ firm: .*nvidia/);
    expect(output).toContain('nothing was loaded');
  });

  it('refuses a folder whose presets have mistakes, and tells those of its tables with them; so does the doctor', async () => {
    const folder = join(work, 'bad-presets');
    cpSync(SEED, folder, { recursive: true });
    writeFileSync(join(folder, 'scenarios/broken.json'), '{\n');
    writeFileSync(join(folder, 'scenarios/mine.json'), '{ "title": "Mine", "scenario": { "toYear": "x" } }');
    const markets = join(folder, 'markets.csv');
    writeFileSync(markets, `${readFileSync(markets, 'utf8')}Bad slug,Bad\n`);
    const place = { DATA_DIR: join(work, 'none'), SEED_DIR: folder };
    const [seeded, examined] = [await runProgram(['seed'], place), await runProgram(['doctor'], place)];
    for (const { code, output } of [seeded, examined]) {
      expect(code).toBe(1);
      expect(output).toMatch(/broken\.json:2:1 this is no JSON/);
      expect(output).toMatch(/mine\.json:1:1 description: /);
      expect(output).toMatch(/mine\.json:1:34 scenario\.toYear: /);
      expect(output).toMatch(/markets\.csv:\d+:1 slug: /);
    }
    expect(seeded.output).toContain('nothing was loaded');
  });

  it('names every mistake of the environment and ends with 1', async () => {
    const { code, output } = await runProgram([], { PORT: '-1', GRAPH_ENGINE: 'oracle' });
    expect(code).toBe(1);
    expect(output).toMatch(/PORT[\s\S]*GRAPH_ENGINE/);
  });

  it('tells in a line which path the system refuses', async () => {
    const file = join(work, 'a-file');
    writeFileSync(file, '');
    const { code, output } = await runProgram([], { DATA_DIR: file, LOG_LEVEL: 'silent' });
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining(file) });
    expect(output).not.toMatch(/^ +at /m);
  });

  it.each(['backup', 'restore', 'seed'])('takes no option for the path of %s', async (command) => {
    const { code, output } = await runProgram([command, '--help'], { DATA_DIR: join(work, 'none') });
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining(`usage: npm run ${command}`) });
  });

  it('tells when a load leaves a graph with which the model cannot compute, and what it called anew', async () => {
    const place = { DATA_DIR: join(work, 'broken') };
    const folder = await writeFolder(SMALL);
    await runProgram(['seed', folder], place);
    const store = await openEmbeddedStore({ path: place.DATA_DIR });
    const cypher =
      "CREATE (:MergedFirm {slug: 'old', into: 'holding'}) WITH 1 AS one MATCH (y:FiscalYear) SET y.firm = 'old' WITH count(y) AS n MATCH (c:Claim {house: true, metric: 'RELATIVE_PRICE'}) SET c.parameter = 'price/none'";
    await store.write((transaction) => transaction.run({ name: 'break', cypher }));
    await store.close();
    const { code, output } = await runProgram(['seed', folder], place);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('THE MODEL CANNOT COMPUTE') });
    expect(output).toMatch(/2 things called a firm by a slug that is merged[\s\S]*price\/cpo/);
  });

  it('says which commands there are', async () => {
    const { code, output } = await runProgram(['sed'], {});
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('serve, seed, import, mcp') });
  });
});
