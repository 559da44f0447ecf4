import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestParamsSchema,
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { reasonsOf } from '../../api/errors/reasons-of.ts';
import type { Api } from '../../api/server/create-api.ts';
import { RELEASE } from '../../domain/release.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { callTool, type Tool, type ToolAnswer, type ToolCall } from './create-tools.ts';

const INSTRUCTIONS =
  'A knowledge graph of the AI-hardware value chain and a model of who gains and who loses profit as co-packaged optics replaces pluggable modules. Amounts are US dollars; shares and margins are ratios. Every number rests on claims with a basis (REPORTED to ASSUMED) and sources: cite them, and say when an input is assumed. Slugs come from search_graph.';

export interface Connected {
  /** Who calls the tools, and pays. */
  readonly call?: Omit<ToolCall, 'signal'>;
  /** Told of each call. */
  readonly underWay?: CallsUnderWay;
}

/** A server of the tools, for one connection. */
export function createMcpServer(api: Api, tools: readonly Tool[], { call, underWay }: Connected): Server {
  const information = { name: 'ai-hardware-value-chain', version: RELEASE };
  const server = new Server(information, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(described) }));
  server.setRequestHandler(CallRequest, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined)
      return refused([`no tool ${params.name}; there is ${tools.map(({ name }) => name).join(', ')}`]);
    const answer = answered(api, tool, params.arguments ?? {}, { ...call, signal });
    return resultOf(await (underWay?.follow(answer) ?? answer));
  });
  return server;
}

const UNNAMED = '`tools/call` takes `params` with the `name` of a tool, and its `arguments` as an object.';

/** The protocol's own schema would answer with its own dump of faults, as if they were ours. */
const CallRequest = CallToolRequestSchema.extend({
  params: CallToolRequestParamsSchema.catch(() => {
    throw new McpError(ErrorCode.InvalidParams, UNNAMED);
  }),
});

async function answered(api: Api, tool: Tool, variables: Readonly<Record<string, unknown>>, call: ToolCall) {
  try {
    return await callTool(api, tool, variables, call);
  } catch (error) {
    return { kind: 'refusal', reasons: reasonsOf(api.explain(error)) } as const;
  }
}

function described({ name, title, description, inputSchema }: Tool) {
  const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  return { name, title, description, inputSchema: { ...inputSchema }, annotations };
}

function resultOf(answer: ToolAnswer): CallToolResult {
  if (answer.kind === 'refusal') return refused(answer.reasons);
  const text = JSON.stringify(answer.content);
  return { content: [{ type: 'text', text }], structuredContent: { ...answer.content } };
}

function refused(reasons: readonly string[]): CallToolResult {
  return { content: [{ type: 'text', text: reasons.join('\n') }], isError: true };
}
