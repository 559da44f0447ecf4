import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { change } from '../ingest/graph-of.ts';
import { SMALL, writeFolder } from '../ingest/small-folder.ts';
import { describeOnNeo4j } from '../support/stores.ts';
import { runProgram, startProgram } from './run-program.ts';

const PATIENCE_MS = 120_000;
const work = mkdtempSync(join(tmpdir(), 'failed-start-'));
afterAll(() => rmSync(work, { recursive: true }));

describe('a start that fails once the graph is open', { timeout: PATIENCE_MS }, () => {
  it.each(['serve', 'mcp'])('of %s leaves it closed', async (command) => {
    const place = { DATA_DIR: join(work, command), SEED_DIR: await writeFolder(SMALL), PORT: '0' };
    // Where the server's socket for commands should be.
    mkdirSync(join(place.DATA_DIR, 'control.sock'), { recursive: true });
    const { code, output } = await runProgram([command], place);
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('control.sock') });
    expect(existsSync(join(place.DATA_DIR, 'graph.grafeo'))).toBe(true);
    expect(existsSync(join(place.DATA_DIR, 'graph.owner'))).toBe(false);
  });
});

describeOnNeo4j('a start that fails once the database is open', (open, login) => {
  it('ends the process', { timeout: PATIENCE_MS }, async () => {
    const { uri, username, password, database } = login();
    const store = await open();
    // The key of firms cannot be made.
    await change(store, 'DROP CONSTRAINT Firm_slug_unique IF EXISTS');
    await change(store, "UNWIND [1, 2] AS n CREATE (:Firm {slug: 'twin'})");
    const server = startProgram([], {
      ...{ GRAPH_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      ...{ NEO4J_DATABASE: database, DATA_DIR: join(work, 'neo4j'), PORT: '0' },
    });
    try {
      await expect.poll(() => server.exitCode, { timeout: 30_000 }).toBe(1);
    } finally {
      server.kill('SIGKILL');
    }
  });
});
