import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { type GraphQLError, type GraphQLFormattedError, getOperationAST, parse, print } from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import { createHandler, type RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import { callerOf } from '../authorization/gate.ts';
import { badInput } from '../errors/api-error.ts';
import type { Api } from '../server/create-api.ts';
import { whenClientLeaves } from '../server/when-client-leaves.ts';
import { noteErrors, noteOperation, type RequestRecord, recordOf } from '../telemetry/request-record.ts';

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
        ...{
          signal: whenClientLeaves(context.reply),
          timeoutMs: STREAM_TIMEOUT_MS,
          caller: callerOf(raw),
          record: recordOf(raw),
        },
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
function refusalOf({ query, operationName }: RequestParams, record: RequestRecord | null): Response | undefined {
  const operation = getOperationAST(parsed(query), operationName);
  if (operation === null || operation === undefined) return undefined;
  const source = typeof query === 'string' ? query : print(query);
  noteOperation(record, { name: operation.name?.value ?? null, kind: operation.operation, source });
  if (operation.operation === 'subscription') return undefined;
  noteErrors(record, [{ extensions: { code: 'BAD_USER_INPUT' } }]);
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
function coded(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' } };
}
