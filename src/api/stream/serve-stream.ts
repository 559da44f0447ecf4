import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { type GraphQLError, type GraphQLFormattedError, getOperationAST, parse } from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import { createHandler, type RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import { callerOf } from '../authorization/gate.ts';
import { callOf } from '../budget/call-of.ts';
import { badInput } from '../errors/api-error.ts';
import type { Api } from '../server/create-api.ts';

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
        ...{ ...callOf(raw, context.reply), timeoutMs: STREAM_TIMEOUT_MS, caller: callerOf(raw) },
        resumeAfter: raw.headers['last-event-id']?.toString() ?? null,
      }),
    }),
    onSubscribe: (_request: StreamRequest, params: RequestParams) => refusalOf(params),
    onNext: (_context, _request, result) => explained(api, result),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
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
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [
    JSON.stringify({ errors: [badInput('query', message)] }),
    { status: 400, statusText: 'Bad Request', headers },
  ];
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
