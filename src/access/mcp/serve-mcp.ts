import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance } from 'fastify';
import { callOf } from '../../api/budget/call-of.ts';
import { rateHeaders } from '../../api/rates/rate-headers.ts';
import type { Api } from '../../api/server/create-api.ts';
import { noteErrors, type RequestRecord } from '../../api/telemetry/request-record.ts';
import { loadTrustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { callsUnderWay } from './calls-under-way.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { createTools } from './create-tools.ts';
import { oneAtATime, type RunCall } from './one-at-a-time.ts';

/** `/mcp`: the tools by streamable HTTP, each request by itself: without sessions there is nothing to listen to or to end. */
export function serveMcp(server: FastifyInstance, api: Api): void {
  const tools = createTools(api, loadTrustedDocuments());
  server.post('/mcp', async (request, reply) => {
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const came = callOf(request, reply);
    noteRefusals(transport, came.record);
    // All calls of a request have its time together.
    const call = () => ({ ...came, waitedMs: reply.elapsedTime });
    const connection = createMcpServer(api, tools, { call, run: oneAtATime() });
    // Which also stops the tool that runs.
    reply.raw.on('close', () => void connection.close());
    // Its getters answer undefined as well, which the interface of exact optional properties leaves out.
    await connection.connect(transport as Parameters<typeof connection.connect>[0]);
    // What is left before the call: the transport writes the headers by itself.
    for (const [name, value] of Object.entries(rateHeaders(api.rates?.of(came.client) ?? null)))
      reply.raw.setHeader(name, value);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value) reply.raw.setHeader(name, value);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
}

/** Notes what the protocol refuses by itself, such as an unknown method: no tool hears of it. */
function noteRefusals(transport: StreamableHTTPServerTransport, record: RequestRecord | null): void {
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    if ('error' in message) noteErrors(record, [{ extensions: { code: 'BAD_REQUEST' } }]);
    return send(message, options);
  };
}

/** The tools on this process's own input and output, until the input ends and what was asked is answered, each call within its time. */
export async function serveMcpByStdio(api: Api): Promise<void> {
  const underWay = callsUnderWay();
  const run: RunCall = (call) => underWay.follow(call());
  const connection = createMcpServer(api, createTools(api, loadTrustedDocuments()), { run });
  const close = () => void connection.close();
  const ended = new Promise<void>((resolve) => {
    connection.onclose = resolve;
    process.stdin.once('end', () => void underWay.ended().then(close));
  });
  // Whoever reads no more has left: what still runs is stopped.
  process.stdout.on('error', close);
  await connection.connect(new StdioServerTransport());
  await ended;
}
