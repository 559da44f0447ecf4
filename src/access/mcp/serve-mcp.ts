import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance } from 'fastify';
import { preferredWaitMs } from '../../api/budget/preferred-wait.ts';
import { clientOf } from '../../api/rates/client-of.ts';
import { rateHeaders } from '../../api/rates/rate-headers.ts';
import type { Api } from '../../api/server/create-api.ts';
import { recordOf } from '../../api/telemetry/request-record.ts';
import { loadTrustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { callsUnderWay } from './calls-under-way.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { createTools } from './create-tools.ts';

/** `/mcp`: the tools by streamable HTTP, each request by itself: without sessions there is nothing to listen to or to end. */
export function serveMcp(server: FastifyInstance, api: Api): void {
  const tools = createTools(api, loadTrustedDocuments());
  server.post('/mcp', async (request, reply) => {
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const [record, client, preferredMs] = [recordOf(request), clientOf(request), preferredWaitMs(request)];
    const call = { record, client, ...(preferredMs !== undefined && { preferredMs }) };
    const connection = createMcpServer(api, tools, { call });
    // Which also stops the tool that runs.
    reply.raw.on('close', () => void connection.close());
    // Its getters answer undefined as well, which the interface of exact optional properties leaves out.
    await connection.connect(transport as Parameters<typeof connection.connect>[0]);
    // What is left before the call: the transport writes the headers by itself.
    for (const [name, value] of Object.entries(rateHeaders(api.rates?.of(client) ?? null)))
      reply.raw.setHeader(name, value);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value) reply.raw.setHeader(name, value);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
}

/** The tools on this process's own input and output, until the input ends and what was asked is answered, each call within its time. */
export async function serveMcpByStdio(api: Api): Promise<void> {
  const underWay = callsUnderWay();
  const connection = createMcpServer(api, createTools(api, loadTrustedDocuments()), { underWay });
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
