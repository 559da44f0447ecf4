import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** Takes bodies of JSON in UTF-8 as they are and refuses others: another encoding would become replacement characters unnoticed. */
export function takeUtf8(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    const packed = request.headers['content-encoding'] ?? 'identity';
    if (packed.toLowerCase() !== 'identity') return done(refusal(415, `The body must not be compressed by ${packed}.`));
    if (!/^utf-?8$/i.test(charset)) return done(refusal(415, `The body must be UTF-8, not ${charset}.`));
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    if (!isUtf8(bytes)) return done(refusal(400, 'The body is not UTF-8.'));
    parse(request, bytes.toString('utf8'), done);
  });
}

function refusal(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}
