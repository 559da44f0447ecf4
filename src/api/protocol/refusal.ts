import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { waitHeaders } from '../errors/http.ts';
import { noteErrors, recordOf } from '../telemetry/request-record.ts';
import { dialectOf } from './addresses.ts';

type Refusal = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** Of JSON-RPC: the body was no JSON; anything else. */
const [PARSE_ERROR, SERVER_ERROR] = [-32_700, -32_000];

/** Refuses a request in the words of its address. */
export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  const { message, extensions = {} } = refusal;
  const error = { message, extensions };
  noteErrors(recordOf(request), [error]);
  reply.code(status).headers(waitHeaders(refusal)).type(mediaTypeOf(request));
  switch (dialectOf(request)) {
    case 'GRAPHQL':
      return reply.send(JSON.stringify({ errors: [error] }));
    case 'JSON_RPC':
      return reply.send(JSON.stringify(protocolError(status, message, extensions)));
    default:
      // `errors` for clients of GraphQL, `error` for those of the other doors.
      return reply.send(JSON.stringify({ errors: [error], error: { ...extensions, message } }));
  }
}

function protocolError(status: number, message: string, data: unknown) {
  const code = status === 400 ? PARSE_ERROR : SERVER_ERROR;
  return { jsonrpc: '2.0', error: { code, message, data }, id: null };
}

function mediaTypeOf(request: FastifyRequest): string {
  const asked = request.headers.accept ?? '';
  const ofGraphql = dialectOf(request) === 'GRAPHQL' && asked.includes('application/graphql-response+json');
  return `${ofGraphql ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`;
}
