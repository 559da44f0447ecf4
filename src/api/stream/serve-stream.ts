import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, getOperationAST, parse, print } from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import { createHandler, type RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import { callerOf } from '../authorization/gate.ts';
import { callOf } from '../budget/call-of.ts';
import { apiError, badInput } from '../errors/api-error.ts';
import { takesEvents } from '../protocol/acceptable.ts';
import { refuse } from '../protocol/refusal.ts';
import { validatorFor } from '../protocol/validator-for.ts';
import type { Api } from '../server/create-api.ts';
import { noteErrors, noteOperation, type RequestRecord, recordOf } from '../telemetry/request-record.ts';
import { lastOnConnection } from './last-on-connection.ts';
import { unreadable } from './unreadable.ts';

/** A watched run may take this long; what a client asks of its result is then read within the same time. */
const STREAM_TIMEOUT_MS = 600_000;

const NO_EVENTS = 'This address answers server-sent events: send `Accept: text/event-stream`.';

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
        ...{ ...callOf(raw, context.reply), timeoutMs: STREAM_TIMEOUT_MS, caller: callerOf(raw) },
        resumeAfter: raw.headers['last-event-id']?.toString() ?? null,
      }),
    }),
    onSubscribe: ({ raw }: StreamRequest, params: RequestParams) => refusalOf(params, recordOf(raw)),
    onNext: (_context, { raw }, result) => explained(api, result, recordOf(raw)),
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
      await handle(request, reply).catch((error: unknown) => {
        request.log.error({ err: error });
        reply.raw.destroy();
      });
      return reply;
    },
  });
}

/** What is no subscription is refused. */
function refusalOf({ query, operationName }: RequestParams, record: RequestRecord | null): Response | undefined {
  const document = parsed(query);
  if ('message' in document) return refusal(coded(document.toJSON(), 'GRAPHQL_PARSE_FAILED'), record);
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) {
    return refusal(
      apiError('BAD_USER_INPUT', 'Name one operation of the document as `operationName`.').toJSON(),
      record,
    );
  }
  const source = typeof query === 'string' ? query : print(query);
  noteOperation(record, { name: operation.name?.value ?? null, kind: operation.operation, source });
  if (operation.operation === 'subscription') return undefined;
  const message = `Send a ${operation.operation} to /graphql; this address takes subscriptions.`;
  return refusal(badInput('query', message).toJSON(), record);
}

function refusal(error: GraphQLFormattedError, record: RequestRecord | null): Response {
  noteErrors(record, [error]);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [JSON.stringify({ errors: [error] }), { status: 400, statusText: 'Bad Request', headers }];
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
function explained<R extends { readonly errors?: readonly GraphQLError[] }>(
  api: Api,
  result: R,
  record: RequestRecord | null,
) {
  if (result.errors === undefined) return;
  const errors = result.errors.map((error) => coded(api.explain(error)));
  noteErrors(record, errors);
  return { ...result, errors };
}

/** What fails before any resolver runs has no code yet: the document does not fit the schema. */
function coded(error: GraphQLFormattedError, code = 'GRAPHQL_VALIDATION_FAILED'): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code } };
}
