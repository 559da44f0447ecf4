import type { FastifyReply } from 'fastify';
import type { RequestContext } from '../../api/context.ts';
import { statusOf, waitHeaders } from '../../api/errors/http.ts';
import type { Api } from '../../api/server/create-api.ts';
import { noteErrors, recordOf } from '../../api/telemetry/request-record.ts';

/** A parameter of an address that can be read and makes no sense; all else has the status that every door gives it. */
const SENSELESS = 422;

export function sendNotFound(reply: FastifyReply, message: string, suggestions: readonly string[]): FastifyReply {
  noteErrors(recordOf(reply.request), [{ extensions: { code: 'NOT_FOUND' } }]);
  return reply.code(404).send({ error: { code: 'NOT_FOUND', message, suggestions } });
}

/** An export with what breaks it off written down: its status and its headers are out by then. */
export async function* told<T>(parts: AsyncIterable<T>, api: Api, { record }: RequestContext): AsyncGenerator<T> {
  try {
    yield* parts;
  } catch (error) {
    noteErrors(record, [api.explain(error)]);
    throw error;
  }
}

/** As the API itself would word it, so that nothing internal leaks. */
export function sendFailure(reply: FastifyReply, api: Api, error: unknown): FastifyReply {
  const { message, extensions = {} } = api.explain(error);
  const code = String(extensions.code);
  noteErrors(recordOf(reply.request), [{ extensions }]);
  reply.headers(waitHeaders({ extensions }));
  return reply
    .code(code === 'BAD_USER_INPUT' ? SENSELESS : statusOf({ extensions }))
    .send({ error: { ...extensions, code, message } });
}
