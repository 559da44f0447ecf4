import { STATUS_CODES } from 'node:http';
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, getOperationAST, parse, validate } from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import { createHandler, type RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import { callerOf } from '../authorization/gate.ts';
import { asksForCost } from '../cost/dry-run.ts';
import { statusOf, waitHeaders } from '../cost/refusal-status.ts';
import { badInput } from '../errors/api-error.ts';
import { clientOf } from '../rates/client-of.ts';
import { rateHeaders } from '../rates/rate-headers.ts';
import type { Api } from '../server/create-api.ts';
import { whenClientLeaves } from '../server/when-client-leaves.ts';

/** A watched run may take this long; what a client asks of its result is then read within the same time. */
const STREAM_TIMEOUT_MS = 600_000;

type StreamRequest = Request<FastifyRequest, Raw>;

/** Subscriptions as server-sent events at `/graphql/stream`. */
export function serveStream(server: FastifyInstance, api: Api, guard: preHandlerAsyncHookHandler): void {
  const handle = createHandler({
    schema: api.schema,
    // Without a token there are no streams to be reserved and shared.
    authenticate: () => null,
    context: ({ raw, context }: StreamRequest) => ({
      ...api.createContext({
        ...{ signal: whenClientLeaves(context.reply), timeoutMs: STREAM_TIMEOUT_MS, caller: callerOf(raw) },
        client: clientOf(raw),
        resumeAfter: raw.headers['last-event-id']?.toString() ?? null,
      }),
    }),
    onSubscribe: (request: StreamRequest, params: RequestParams) => refusalOf(params) ?? admitted(api, request, params),
    onNext: (_context, _request, result) => explained(api, result),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    config: { takesDocument: true },
    preHandler: guard,
    async handler(request, reply) {
      reply.hijack();
      await handle(request, reply).catch((error: unknown) => {
        request.log.error({ err: error });
        reply.raw.destroy();
      });
      // A stream takes its connection with it when all is sent, or a server that closes would wait for the client to leave.
      request.raw.socket.destroySoon();
    },
  });
}

/** What is no subscription is refused; what cannot be parsed is left to the protocol. */
function refusalOf({ query, operationName }: RequestParams): Response | undefined {
  const operation = getOperationAST(parsed(query), operationName);
  if (operation === null || operation === undefined || operation.operation === 'subscription') return undefined;
  const message = `Send a ${operation.operation} to /graphql; this address takes subscriptions.`;
  return answer(400, { errors: [badInput('query', message)] });
}

/** Lets a subscription in that is paid for, or answers without one: what it costs, or why it is refused. */
function admitted(api: Api, { raw, context }: StreamRequest, params: RequestParams): Response | undefined {
  const document = parsed(params.query);
  if (validate(api.schema, document).length > 0) return undefined;
  const { bill } = api.createContext({ client: clientOf(raw) });
  const isDryRun = asksForCost(raw.headers['graphql-cost']?.toString());
  const { operationName, variables } = params;
  try {
    api.toll.admit({ schema: api.schema, document, operationName, variables }, bill, isDryRun);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return answer(statusOf(error), { errors: [error] }, { ...waitHeaders(error), ...rateHeaders(bill.rate) });
  }
  if (isDryRun) return answer(200, { extensions: { cost: api.toll.told(bill) } }, rateHeaders(bill.rate));
  for (const [name, value] of Object.entries(rateHeaders(bill.rate))) context.reply.raw.setHeader(name, value);
  return undefined;
}

function answer(status: number, body: object, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...more };
  return [JSON.stringify(body), { status, statusText: STATUS_CODES[status] ?? '', headers }];
}

function parsed(query: RequestParams['query']) {
  if (typeof query !== 'string') return query;
  try {
    return parse(query);
  } catch {
    return parse('subscription { __typename }');
  }
}

/** Errors as `/graphql` shows them: with codes, and nothing of the inside. */
function explained<R extends { readonly errors?: readonly GraphQLError[] }>(api: Api, result: R) {
  if (result.errors === undefined) return;
  return { ...result, errors: result.errors.map((error) => coded(api.explain(error))) };
}

/** What fails before any resolver runs has no code yet: the document does not fit the schema. */
function coded(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' } };
}
