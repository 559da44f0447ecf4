import type { FastifyInstance, FastifyReply, preHandlerAsyncHookHandler } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { callerOf } from '../authorization/gate.ts';
import { callOf } from '../budget/call-of.ts';
import { apiError } from '../errors/api-error.ts';
import { codedAsRun } from '../errors/coded.ts';
import { takesEvents } from '../protocol/acceptable.ts';
import { asRead } from '../protocol/as-read.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Api } from '../server/create-api.ts';
import { noteErrors, type RequestRecord, recordOf } from '../telemetry/request-record.ts';
import { lastOnConnection } from './last-on-connection.ts';
import { refusing, type StreamRequest } from './refusal-of.ts';
import { countStreams } from './streams-of-client.ts';
import { unreadable } from './unreadable.ts';
import { watchEvents } from './watch-events.ts';

/** A watched run may take this long; what a client asks of its result is then read within the same time. */
const STREAM_TIMEOUT_MS = 600_000;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const NO_EVENTS = 'This address answers server-sent events: send `Accept: text/event-stream`.';

export interface StreamOptions {
  readonly guard: preHandlerAsyncHookHandler;
  /** Streams of one client at a time; 0: any number. */
  readonly most: number;
}

/** Subscriptions as server-sent events at `/graphql/stream`. */
export function serveStream(server: FastifyInstance, api: Api, { guard, most }: StreamOptions): void {
  const refuseMore = countStreams(most);
  const handle = createHandler({
    schema: api.schema,
    validate: () => [], // the document was validated before it was paid for
    // Without a token there are no streams to be reserved and shared.
    authenticate: () => null,
    context({ raw, context }: StreamRequest) {
      const made = api.createContext({
        ...{ ...callOf(raw, context.reply), timeoutMs: STREAM_TIMEOUT_MS, caller: callerOf(raw) },
        resumeAfter: raw.headers['last-event-id']?.toString() ?? null,
      });
      return { ...made, events: watchEvents(context.reply.raw, made.eventIds) };
    },
    onSubscribe: refusing(api),
    async onNext({ events }, { raw }, result) {
      // What comes after is asked for once this one is on its way: a client that does not read has nothing gathered for it.
      await events.next();
      return explained(api, result, recordOf(raw));
    },
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    config: { takesDocument: true },
    preHandler: guard,
    async handler(request, reply) {
      if (!takesEvents(request)) return refuse(request, reply, 406, apiError('NOT_ACCEPTABLE', NO_EVENTS));
      const fault = unreadable(request);
      if (fault !== null) return refuse(request, reply, 400, apiError('BAD_REQUEST', fault));
      const refused = refuseMore(request, reply);
      if (refused !== null) return refused;
      request.headers.accept = 'text/event-stream'; // the protocol knows the word alone
      reply.hijack();
      lastOnConnection(reply.raw);
      await handle(asRead(request), reply).catch((error: unknown) => breakOff(reply, api.explain(error)));
      return reply;
    },
  });
}

/** What failed before the stream began is said; a stream under way can only end. */
function breakOff({ raw, request }: FastifyReply, error: GraphQLFormattedError): void {
  noteErrors(recordOf(request), [error]);
  if (raw.headersSent) raw.destroy();
  else raw.writeHead(500, JSON_TYPE).end(JSON.stringify({ errors: [error] }));
}

/** Errors as `/graphql` shows them: with codes, and nothing of the inside. */
function explained<R extends { readonly errors?: readonly GraphQLError[] }>(
  api: Api,
  result: R,
  record: RequestRecord | null,
) {
  if (result.errors === undefined) return;
  const errors = result.errors.map((error) => codedAsRun(api.explain(error), error));
  noteErrors(record, errors);
  return { ...result, errors };
}
