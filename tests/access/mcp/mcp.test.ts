import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOOLS } from '../../../src/access/mcp/tools.ts';
import { listeningServer } from '../../support/http.ts';
import { send, sendJson } from '../../support/send.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { CALLS, type Called, callOf } from './calls.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

describeSeededOnEmbedded('the tools by streamable HTTP', (open) => {
  const listening = listeningServer(open, { trustedOnly: true });
  const client = new Client({ name: 'tests', version: '1' });
  beforeAll(async () => {
    const transport = new StreamableHTTPClientTransport(new URL(`${listening().address}/mcp`));
    // Its `sessionId` may be undefined, which the interface of exact optional properties leaves out.
    await client.connect(transport as Parameters<typeof client.connect>[0]);
  });
  afterAll(() => client.close());
  everyTool(() => client);

  it('has a schema for every variable, with words, bounds of lists and types', async () => {
    const { tools } = await client.listTools();
    const redistribute = tools.find(({ name }) => name === 'redistribute_profit')?.inputSchema;
    expect(redistribute).toMatchObject({
      required: ['year'],
      additionalProperties: false,
      properties: {
        year: { type: 'integer', description: expect.stringMatching(/year/i) },
        first: { type: 'integer', default: 10 },
        scenario: { $ref: '#/$defs/ScenarioInput', description: expect.any(String) },
      },
      $defs: { Domain: { enum: ['SCALE_OUT', 'SCALE_UP'] }, CurveInput: { minProperties: 1, maxProperties: 1 } },
    });
  });

  it.each<[string, string, Record<string, unknown>, RegExp]>([
    ['an unknown tool', 'drop_graph', {}, /no tool drop_graph; there is search_graph/],
    ['an unknown argument', 'firm_dossier', { slug: 'nvidia', depth: 2 }, /no argument depth; there is slug, first/],
    ['a missing argument', 'firm_dossier', {}, /\$slug.*required/],
    ['a value of another type', 'buyer_cost', { year: 'soon' }, /Int cannot represent/],
    ['a value out of bounds', 'search_graph', { text: 'laser', first: 1_000 }, /100/],
    ['a name that is none', 'find_paths', { from: 'nvida', to: 'tsmc' }, /^from: .*nvidia/],
    [
      'a value out of bounds deep in an argument',
      'redistribute_profit',
      { year: 2030, scenario: { prices: [{ technology: 'cpo', relativePrice: -1 }] } },
      /^scenario\.prices\[0\]\.relativePrice: -1 is outside/,
    ],
    [
      'several mistakes, all of them',
      'redistribute_profit',
      { year: 2030, scenario: { discountRate: 2, prices: [{ technology: 'cpoo', relativePrice: 1 }] } },
      /^scenario\.prices\[0\]\.technology: .*"cpo"\?\nscenario\.discountRate: 2 is outside \[0, 1\]$/,
    ],
    ['an answer that is too long', 'firm_dossier', { slug: 'nvidia', first: 100 }, /more than the 100000/],
  ])('says so to the model: %s', async (_, name, input, reason) => {
    const { isError, text } = await callOf(client, name, input);
    expect(isError).toBe(true);
    expect(text).toMatch(reason);
  });

  it('says how sure each change is where a scenario asks for draws, and nothing of it where none does', async () => {
    const drawn = { scenario: { uncertainty: { draws: 512 } } };
    const interval = expect.objectContaining({
      ...{ p5: expect.any(Number), p50: expect.any(Number), p95: expect.any(Number) },
      probabilityOfGain: expect.any(Number),
    });
    for (const [asked, expected] of [
      [drawn, interval],
      [{}, null],
    ]) {
      const pool = await callOf(client, 'redistribute_profit', { year: 2030, ...asked });
      const ofAll = expect.objectContaining({ interval: expected });
      expect(pool.content).toMatchObject({ data: { profitRedistribution: { pool: ofAll } } });
      expect(pool.content).toMatchObject({
        data: { profitRedistribution: { firms: Array(10).fill(ofAll), stages: expect.arrayContaining([ofAll]) } },
      });
      const firm = await callOf(client, 'firm_profit', { slug: 'nvidia', year: 2030, ...asked });
      expect(firm.content).toMatchObject({
        data: { firm: { redistribution: { interval: expected, presentValueInterval: expected } } },
      });
    }
  });

  it('answers nothing for a firm that is not there, and names near ones', async () => {
    const { content } = await callOf(client, 'firm_dossier', { slug: 'nvida' });
    expect(content).toMatchObject({ data: { firm: null }, suggestions: [{ value: 'nvida', near: ['nvidia'] }] });
  });

  it.each([
    ['no params', undefined],
    ['no name', {}],
    ['arguments that are no object', { name: 'buyer_cost', arguments: [] }],
  ])('says to a program what a call takes: %s', async (_, params) => {
    const answer = await sendJson(
      listening().address,
      '/mcp',
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
      { accept: 'application/json, text/event-stream' },
    );
    expect(answer.json().error).toMatchObject({
      code: -32_602,
      message: expect.stringMatching(/`tools\/call` takes `params` with the `name` of a tool/),
    });
  });

  it('refuses variables nested beyond reading', async () => {
    const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
    const params = `{"name":"firm_dossier","arguments":{"slug":${deep}}}`;
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`;
    const answer = await send(listening().address, '/mcp', { method: 'POST', headers, body });
    expect([answer.status, answer.json().result]).toMatchObject([
      200,
      { isError: true, content: [{ text: expect.stringContaining('within one another') }] },
    ]);
  });

  it('refuses pages of other sites, and methods that need a session', async () => {
    const url = `${listening().address}/mcp`;
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const post = (origin: string) => fetch(url, { method: 'POST', headers: { ...headers, origin }, body });
    expect((await post('https://elsewhere.example')).status).toBe(403);
    expect((await post('null')).status).toBe(403);
    expect((await post(listening().address)).status).toBe(200);
    expect((await fetch(url)).status).toBe(405);
  });
});

describe('the tools by stdio', { timeout: 120_000 }, () => {
  const client = new Client({ name: 'tests', version: '1' });
  beforeAll(async () => {
    const env = { ...process.env, DATA_DIR: ':memory:', LOG_LEVEL: 'silent' } as Record<string, string>;
    const args = ['--import', 'tsx', MAIN, 'mcp'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }));
  });
  afterAll(() => client.close());
  everyTool(() => client);
});

/** Both ways in answer alike. */
function everyTool(client: () => Client): void {
  it('lists them all, each for reading only', async () => {
    const { tools } = await client().listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it.each(TOOLS.map(({ name }) => name))('%s answers with its sources and the version of the graph', async (name) => {
    const { content, isError, text }: Called = await callOf(client(), name, CALLS[name] ?? {});
    expect(isError, text).toBe(false);
    expect(JSON.parse(text)).toEqual(content);
    expect(content.sources).toContainEqual(
      expect.objectContaining({ publisher: expect.any(String), title: expect.any(String) }),
    );
    expect(text).toContain('"graphVersion":"1"');
  });
}
