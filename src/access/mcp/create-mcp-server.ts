import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  type CallToolRequest,
  CallToolRequestParamsSchema,
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { apiError } from '../../api/errors/api-error.ts';
import { reasonsOf } from '../../api/errors/reasons-of.ts';
import type { Api } from '../../api/server/create-api.ts';
import { closeOperation, noteErrors } from '../../api/telemetry/request-record.ts';
import { RELEASE } from '../../domain/release.ts';
import { callTool, type Tool, type ToolAnswer, type ToolCall } from './create-tools.ts';
import type { RunCall } from './one-at-a-time.ts';

const INSTRUCTIONS =
  'A knowledge graph of the AI-hardware value chain and a model of who gains and who loses profit as co-packaged optics replaces pluggable modules. Amounts are US dollars; shares and margins are ratios. Every number rests on claims with a basis (REPORTED to ASSUMED) and sources: cite them, and say when an input is assumed. Slugs come from search_graph.';

export interface Connected {
  /** Who calls a tool now, and pays. */
  readonly call?: () => Omit<ToolCall, 'signal'>;
  /** Without it calls run beside one another. */
  readonly run?: RunCall;
}

/** A server of the tools, for one connection. */
export function createMcpServer(api: Api, tools: readonly Tool[], { call, run = (one) => one() }: Connected): Server {
  const information = { name: 'ai-hardware-value-chain', version: RELEASE };
  const server = new Server(information, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(described) }));
  server.setRequestHandler(CallRequest, ({ params }, { signal }) =>
    run(async () => {
      // Who has left pays for no call that waited for its turn.
      signal.throwIfAborted();
      const made = { record: null, ...call?.(), signal };
      const answer = await answered(api, tools, params, made);
      if (answer.kind === 'refusal') noteErrors(made.record, answer.errors);
      // What the next call is refused for is none of its own.
      closeOperation(made.record);
      return resultOf(answer);
    }),
  );
  return server;
}

const UNNAMED = '`tools/call` takes `params` with the `name` of a tool, and its `arguments` as an object.';

/** The protocol's own schema would answer with its own dump of faults, as if they were ours. */
const CallRequest = CallToolRequestSchema.extend({
  params: CallToolRequestParamsSchema.catch(() => {
    throw new McpError(ErrorCode.InvalidParams, UNNAMED);
  }),
});

async function answered(
  api: Api,
  tools: readonly Tool[],
  { name, arguments: variables = {} }: CallToolRequest['params'],
  call: ToolCall,
): Promise<ToolAnswer> {
  try {
    return await callTool(api, toolNamed(tools, name), variables, call);
  } catch (error) {
    return { kind: 'refusal', errors: [api.explain(error)] };
  }
}

function toolNamed(tools: readonly Tool[], wanted: string): Tool {
  const tool = tools.find(({ name }) => name === wanted);
  if (tool !== undefined) return tool;
  throw apiError('NOT_FOUND', `no tool ${wanted}; there is ${tools.map(({ name }) => name).join(', ')}`);
}

function described({ name, title, description, inputSchema }: Tool) {
  const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  return { name, title, description, inputSchema: { ...inputSchema }, annotations };
}

function resultOf(answer: ToolAnswer): CallToolResult {
  if (answer.kind === 'refusal') {
    const text = answer.errors.flatMap(reasonsOf).join('\n');
    return { content: [{ type: 'text', text }], isError: true };
  }
  const text = JSON.stringify(answer.content);
  return { content: [{ type: 'text', text }], structuredContent: { ...answer.content } };
}
