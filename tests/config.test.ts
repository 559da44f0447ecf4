import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('the configuration', () => {
  it('has defaults with which the server runs', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      engine: { kind: 'embedded', path: '.data' },
      seedDir: 'seed',
    });
  });

  it('keeps saved scenarios beside the graph, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ scenarioStore: true, dataDir: '.data' });
    expect(readConfig({ SCENARIO_STORE: 'off', DATA_DIR: '/srv/graph' })).toMatchObject({
      scenarioStore: false,
      dataDir: '/srv/graph',
    });
    expect(() => readConfig({ SCENARIO_STORE: 'no' })).toThrow(/SCENARIO_STORE/);
  });

  it('answers every document, unless told to answer its own only', () => {
    expect(readConfig({}).trustedOnly).toBe(false);
    expect(readConfig({ TRUSTED_ONLY: '1' }).trustedOnly).toBe(true);
    expect(() => readConfig({ TRUSTED_ONLY: 'yes' })).toThrow(/TRUSTED_ONLY/);
  });

  it('lets nobody write without tokens, and reads each with its role and name', () => {
    expect(readConfig({})).toMatchObject({ tokens: [], readRequiresToken: false, bodyLimit: 1_048_576 });
    expect(readConfig({ API_TOKENS: 'sesame-1:editor:ann, sesame-2:reader' }).tokens).toMatchObject([
      { secret: 'sesame-1', role: 'EDITOR', name: 'ann' },
      { secret: 'sesame-2', role: 'READER' },
    ]);
  });

  it.each(['sesame-1', 'sesame-1:owner', 'sesame-1:editor,sesame-1:reader'])(
    'refuses the tokens %s without telling a secret',
    (tokens) => {
      const read = () => readConfig({ API_TOKENS: tokens });
      expect(read).toThrow(/API_TOKENS/);
      expect(read).not.toThrow(/sesame/);
    },
  );

  it('bounds requests, their number and a shutdown, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({
      requestTimeoutMs: 30_000,
      shutdownGraceMs: 10_000,
      overload: { eventLoopDelayMs: 1_000, heapBytes: undefined, inFlight: 500 },
    });
    const told = {
      REQUEST_TIMEOUT_MS: '5000',
      SHUTDOWN_GRACE_MS: '0',
      MAX_HEAP_BYTES: '1000',
      MAX_REQUESTS_IN_FLIGHT: '7',
    };
    expect(readConfig({ ...told, MAX_EVENT_LOOP_DELAY_MS: '0' })).toMatchObject({
      ...{ requestTimeoutMs: 5_000, shutdownGraceMs: 0 },
      overload: { eventLoopDelayMs: 0, heapBytes: 1_000, inFlight: 7 },
    });
    expect(() => readConfig({ REQUEST_TIMEOUT_MS: '5' })).toThrow(/REQUEST_TIMEOUT_MS/);
    expect(() => readConfig({ SHUTDOWN_GRACE_MS: 'soon' })).toThrow(/SHUTDOWN_GRACE_MS/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATA_DIR: '' }).port).toBe(4000);
  });

  it('selects a Neo4j by one variable and its address', () => {
    const { engine } = readConfig({ GRAPH_ENGINE: 'neo4j', NEO4J_URI: 'neo4j://cluster:7687' });
    expect(engine).toMatchObject({ kind: 'neo4j', uri: 'neo4j://cluster:7687', username: 'neo4j', database: 'neo4j' });
  });

  it('reports every mistake at once', () => {
    const read = () => readConfig({ PORT: 'abc', GRAPH_ENGINE: 'neo4j', LOG_LEVEL: 'loud' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*NEO4J_URI/);
  });
});
