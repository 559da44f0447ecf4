import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, getOperationAST, parse } from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import { createHandler, type RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import { callerOf } from '../authorization/gate.ts';
import { apiError, badInput } from '../errors/api-error.ts';
import { takesEvents } from '../protocol/acceptable.ts';
import { refuse } from '../protocol/refusal.ts';
import { validatorFor } from '../protocol/validator-for.ts';
import type { Api } from '../server/create-api.ts';
import { whenClientLeaves } from '../server/when-client-leaves.ts';
import { hasConditionalRoot } from './conditional-root.ts';
import { lastOnConnection } from './last-on-connection.ts';
import { unreadable } from './unreadable.ts';

/** A watched run may take this long; what a client asks of its result is then read within the same time. */
const STREAM_TIMEOUT_MS = 600_000;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const NO_EVENTS = 'This address answers server-sent events: send `Accept: text/event-stream`.';
const CONDITIONAL = 'A subscription watches one field, which `@skip` and `@include` cannot take away.';

type StreamRequest = Request<FastifyRequest, Raw>;

/** Subscriptions as server-sent events at `/graphql/stream`. */
export function serveStream(server: FastifyInstance, api: Api, guard: preHandlerAsyncHookHandler): void {
  const handle = createHandler({
    schema: api.schema,
    validate: validatorFor(api),
    // Without a token there are no streams to be reserved and shared.
    authenticate: () => null,
    context: ({ raw, context }: StreamRequest) => ({
      ...api.createContext({
        ...{ signal: whenClientLeaves(context.reply), timeoutMs: STREAM_TIMEOUT_MS, caller: callerOf(raw) },
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
      if (!takesEvents(request)) return refuse(request, reply, 406, apiError('NOT_ACCEPTABLE', NO_EVENTS));
      const fault = unreadable(request);
      if (fault !== null) return refuse(request, reply, 400, apiError('BAD_REQUEST', fault));
      request.headers.accept = 'text/event-stream'; // the protocol knows the word alone
      reply.hijack();
      lastOnConnection(reply.raw);
      await handle(request, reply).catch((error: unknown) => breakOff(reply, api.explain(error)));
      return reply;
    },
  });
}

/** What failed before the stream began is said; a stream under way can only end. */
function breakOff({ raw }: FastifyReply, error: GraphQLFormattedError): void {
  if (raw.headersSent) raw.destroy();
  else raw.writeHead(500, JSON_TYPE).end(JSON.stringify({ errors: [error] }));
}

/** What is no subscription is refused. */
function refusalOf({ query, operationName }: RequestParams): Response | undefined {
  const document = parsed(query);
  if ('message' in document) return refusal(coded(document.toJSON(), 'GRAPHQL_PARSE_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) {
    return refusal(apiError('BAD_USER_INPUT', 'Name one operation of the document as `operationName`.').toJSON());
  }
  if (operation.operation === 'subscription') {
    return hasConditionalRoot(document, operation) ? refusal(badInput('query', CONDITIONAL).toJSON()) : undefined;
  }
  const message = `Send a ${operation.operation} to /graphql; this address takes subscriptions.`;
  return refusal(badInput('query', message).toJSON());
}

function refusal(error: GraphQLFormattedError): Response {
  return [JSON.stringify({ errors: [error] }), { status: 400, statusText: 'Bad Request', headers: JSON_TYPE }];
}

function parsed(query: RequestParams['query']): DocumentNode | GraphQLError {
  if (typeof query !== 'string') return query;
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
  }
}

/** Errors as `/graphql` shows them: with codes, and nothing of the inside. */
function explained<R extends { readonly errors?: readonly GraphQLError[] }>(api: Api, result: R) {
  if (result.errors === undefined) return;
  return { ...result, errors: result.errors.map((error) => coded(api.explain(error))) };
}

/** What fails before any resolver runs has no code yet: the document does not fit the schema. */
function coded(error: GraphQLFormattedError, code = 'GRAPHQL_VALIDATION_FAILED'): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code } };
}
