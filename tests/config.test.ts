import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { USUAL_BOUNDS } from '../src/domain/bounds.ts';

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

  it.each([
    'sesame-1',
    'sesame-1:owner',
    'sesame-1:editor,sesame-1:reader',
    'sesame-1:editor:ann,sesame-2:reader:ann',
    'sesame-1:editor:editor 2,sesame-2:editor',
    'sesame-1:editor:ann/bob',
  ])('refuses the tokens %s without telling a secret', (tokens) => {
    const read = () => readConfig({ API_TOKENS: tokens });
    expect(read).toThrow(/API_TOKENS/);
    expect(read).not.toThrow(/sesame/);
  });

  it('keeps answers until the graph changes, so many bytes of them', () => {
    expect(readConfig({}).responseCacheBytes).toBe(33_554_432);
    expect(readConfig({ RESPONSE_CACHE_BYTES: '0' }).responseCacheBytes).toBe(0);
    expect(() => readConfig({ RESPONSE_CACHE_BYTES: '-1' })).toThrow(/RESPONSE_CACHE_BYTES/);
  });

  it('logs statements slower than half a second and makes no traces, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ slowQueryMs: 500, traceEndpoint: null });
    expect(readConfig({ SLOW_QUERY_MS: '0', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toMatchObject({
      slowQueryMs: 0,
      traceEndpoint: 'http://collector:4318',
    });
    const read = () => readConfig({ SLOW_QUERY_MS: '-1', OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' });
    expect(read).toThrow(/SLOW_QUERY_MS[\s\S]*OTEL_EXPORTER_OTLP_ENDPOINT/);
  });

  it('shows its schema and opens itself to no other site, unless told otherwise', () => {
    const closed = { introspection: true, allowedHosts: [], corsOrigins: [] };
    expect(readConfig({}).protocol).toEqual(closed);
    expect(readConfig({ ALLOWED_HOSTS: ' ', CORS_ORIGINS: '' }).protocol).toEqual(closed);
    const told = {
      INTROSPECTION: 'off',
      ALLOWED_HOSTS: 'Graph.example, [::2]',
      CORS_ORIGINS: 'https://a.example:8443,*',
    };
    expect(readConfig(told).protocol).toEqual({
      introspection: false,
      allowedHosts: ['graph.example', '[::2]'],
      corsOrigins: ['https://a.example:8443', '*'],
    });
  });

  it.each([
    { CORS_ORIGINS: 'a.example' },
    { CORS_ORIGINS: 'https://a.example/' },
    { CORS_ORIGINS: 'https://*.example' },
    { CORS_ORIGINS: 'https://a.example:443' },
    { CORS_ORIGINS: 'null' },
    { ALLOWED_HOSTS: 'a.example:80' },
    { ALLOWED_HOSTS: 'https://a.example' },
    { ALLOWED_HOSTS: 'a.example,,b.example' },
    { INTROSPECTION: 'no' },
  ])('refuses %o and says what would be right', (environment) => {
    expect(() => readConfig(environment)).toThrow(Object.keys(environment)[0]);
  });

  it('bounds operations as the server does where nothing is said, and as told; 0 is no bound', () => {
    expect(readConfig({}).bounds).toEqual(USUAL_BOUNDS);
    const told = readConfig({ COST_LIMIT: '500', RATE_LIMIT_PER_MINUTE: '0', MAX_DEPTH: '7', MAX_TOKENS: '0' }).bounds;
    expect(told).toMatchObject({ cost: 500, costPerMinute: 0, depth: 7, tokens: 0, aliases: USUAL_BOUNDS.aliases });
    expect(() => readConfig({ COST_LIMIT: '-1', MAX_ALIASES: 'many' })).toThrow(/COST_LIMIT[\s\S]*MAX_ALIASES/);
  });

  it('refuses a rate with which an operation that is allowed could never be paid', () => {
    expect(() => readConfig({ RATE_LIMIT_PER_MINUTE: '199999' })).toThrow(/RATE_LIMIT_PER_MINUTE: at least COST_LIMIT/);
    expect(readConfig({ RATE_LIMIT_PER_MINUTE: '200000' }).bounds.costPerMinute).toBe(200_000);
  });

  it("takes no proxy's word unless it is named by its address", () => {
    expect(readConfig({}).trustProxy).toEqual([]);
    expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
      '::1',
    ]);
    expect(() => readConfig({ TRUST_PROXY: '10.0.0.1,true' })).toThrow(/TRUST_PROXY: "true"/);
  });

  it('bounds requests, their number and a shutdown, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({
      requestTimeoutMs: 30_000,
      shutdownGraceMs: 10_000,
      overload: { eventLoopDelayMs: 1_000, heapBytes: undefined, inFlight: 500, queueMs: 2_000 },
    });
    const told = {
      REQUEST_TIMEOUT_MS: '5000',
      SHUTDOWN_GRACE_MS: '0',
      MAX_HEAP_BYTES: '1000',
      MAX_REQUESTS_IN_FLIGHT: '7',
      MAX_QUEUE_MS: '250',
    };
    expect(readConfig({ ...told, MAX_EVENT_LOOP_DELAY_MS: '0' })).toMatchObject({
      ...{ requestTimeoutMs: 5_000, shutdownGraceMs: 0 },
      overload: { eventLoopDelayMs: 0, heapBytes: 1_000, inFlight: 7, queueMs: 250 },
    });
    expect(() => readConfig({ REQUEST_TIMEOUT_MS: '5' })).toThrow(/REQUEST_TIMEOUT_MS/);
    expect(() => readConfig({ SHUTDOWN_GRACE_MS: 'soon' })).toThrow(/SHUTDOWN_GRACE_MS/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ COST_LIMIT: ' ', RATE_LIMIT_PER_MINUTE: '\t' }).bounds).toEqual(readConfig({}).bounds);
    expect(readConfig({ PORT: '', DATA_DIR: '' }).port).toBe(4000);
  });

  it('selects a Neo4j by one variable and its address', () => {
    const { engine } = readConfig({ GRAPH_ENGINE: 'neo4j', NEO4J_URI: 'neo4j://cluster:7687' });
    expect(engine).toMatchObject({ kind: 'neo4j', uri: 'neo4j://cluster:7687', username: 'neo4j', database: 'neo4j' });
  });

  it.each(['bolt://ann:sesame@host:7687', 'bolt://host:port', 'neo4j://a host', 'neo4j://'])(
    'refuses %s as the address of a Neo4j, and tells nothing of it',
    (uri) => {
      const read = () => readConfig({ GRAPH_ENGINE: 'neo4j', NEO4J_URI: uri });
      expect(read).toThrow(/NEO4J_URI: an address such as .* without a user or a password$/);
      expect(read).not.toThrow(/sesame/);
    },
  );

  it.each(['bolt+s://host', 'bolt://[::1]:7687', 'neo4j+ssc://host:7687/', 'neo4j://host:7687?policy=eu'])(
    'takes %s for the address of a Neo4j',
    (uri) => expect(readConfig({ GRAPH_ENGINE: 'neo4j', NEO4J_URI: uri }).engine).toMatchObject({ uri }),
  );

  it.each([
    ['PORT', '99999', 'a whole number from 0 to 65535'],
    ['PORT', '0x10', 'a whole number from 0 to 65535'],
    ['PORT', '4e3', 'a whole number from 0 to 65535'],
    ['REQUEST_TIMEOUT_MS', '30', 'a whole number from 100 to 600000'],
    ['MAX_EVENT_LOOP_DELAY_MS', '4294967296', 'a whole number from 0 to 600000'],
    ['MAX_DEPTH', '-1', 'a whole number from 0 on'],
  ])('tells what %s may be, instead of %s', (name, value, wanted) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: ${wanted}`);
  });

  it('reports every mistake at once', () => {
    const read = () => readConfig({ PORT: 'abc', GRAPH_ENGINE: 'neo4j', LOG_LEVEL: 'loud' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*NEO4J_URI/);
  });
});
