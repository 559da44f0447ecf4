import type { FastifyReply } from 'fastify';
import { waitHeaders } from '../../api/errors/http.ts';
import type { Api } from '../../api/server/create-api.ts';
import { noteErrors, recordOf } from '../../api/telemetry/request-record.ts';

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 422,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

export function sendNotFound(reply: FastifyReply, message: string, suggestions: readonly string[]): FastifyReply {
  noteErrors(recordOf(reply.request), [{ extensions: { code: 'NOT_FOUND' } }]);
  return reply.code(404).send({ error: { code: 'NOT_FOUND', message, suggestions } });
}

/** As the API itself would word it, so that nothing internal leaks. */
export function sendFailure(reply: FastifyReply, api: Api, error: unknown): FastifyReply {
  const { message, extensions = {} } = api.explain(error);
  const code = String(extensions.code);
  noteErrors(recordOf(reply.request), [{ extensions }]);
  if (code === 'UNAVAILABLE') reply.header('retry-after', '5');
  reply.headers(waitHeaders({ extensions }));
  return reply.code(STATUS[code] ?? 500).send({ error: { ...extensions, code, message } });
}
