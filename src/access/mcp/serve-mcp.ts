import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from '../../api/rates/client-of.ts';
import { rateHeaders } from '../../api/rates/rate-headers.ts';
import type { Api } from '../../api/server/create-api.ts';
import { loadTrustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { createTools } from './create-tools.ts';

/** `/mcp`: the tools by streamable HTTP, each request by itself. */
export function serveMcp(server: FastifyInstance, api: Api): void {
  const tools = createTools(api, loadTrustedDocuments());
  server.post('/mcp', async (request, reply) => {
    if (isForeign(request)) return reply.code(403).send(protocolError('Requests of other sites are refused.'));
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const client = clientOf(request);
    const connection = createMcpServer(api, tools, { client });
    reply.raw.on('close', () => void connection.close());
    // Its getters answer undefined as well, which the interface of exact optional properties leaves out.
    await connection.connect(transport as Parameters<typeof connection.connect>[0]);
    // What is left before the call: the transport writes the headers by itself.
    for (const [name, value] of Object.entries(rateHeaders(api.rates?.of(client) ?? null)))
      reply.raw.setHeader(name, value);
    reply.hijack();
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
  server.route({ method: ['GET', 'DELETE'], url: '/mcp', handler: refuseMethod });
}

/** The tools on this process's own input and output, until the input ends. */
export async function serveMcpByStdio(api: Api): Promise<void> {
  const connection = createMcpServer(api, createTools(api, loadTrustedDocuments()));
  const ended = new Promise<void>((resolve) => {
    connection.onclose = resolve;
    process.stdin.once('end', () => void connection.close());
  });
  await connection.connect(new StdioServerTransport());
  await ended;
}

/** A browser tells from which site a page asks; a page of another site must not use what a person can reach. */
function isForeign({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}

/** Without sessions there is nothing to listen to and nothing to end. */
function refuseMethod(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(405).header('allow', 'POST').send(protocolError('Method not allowed: send messages by POST.'));
}

function protocolError(message: string) {
  return { jsonrpc: '2.0', error: { code: -32000, message }, id: null };
}
