import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { statusOf } from '../errors/http.ts';
import type { Api } from '../server/create-api.ts';
import { hasPages, sendExplorer, wantsPage } from '../server/pages.ts';
import { pathOf } from './addresses.ts';
import { FAULTS } from './faults.ts';
import { type MethodsAt, watchAddresses } from './methods-at.ts';
import { refuse } from './refusal.ts';

/** Answers what fails outside of a resolver: unreadable requests, addresses and methods that are not there, our own mistakes. */
export function answerFaults(server: FastifyInstance, { explain }: Pick<Api, 'explain'>): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isOfRequest(error)) return answerUnreadable(error, request, reply);
    const refusal = explain(error);
    return refuse(request, reply, statusOf(refusal), refusal);
  });
  const methodsAt = watchAddresses(server);
  server.setNotFoundHandler((request, reply) => answerMissing(methodsAt, request, reply));
}

/** A request that cannot be read, or that a hook of the server turned away. */
export function answerUnreadable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode = 400, message } = error;
  if (statusCode === 413) return refuse(request, reply, statusCode, tooLarge(request));
  const { code, advice = '' } = FAULTS[statusCode] ?? { code: 'BAD_REQUEST' };
  return refuse(request, reply, statusCode, apiError(code, `${message.replace(/\.?$/, '.')}${advice}`));
}

/** How much is allowed; the variable that says so is the operator's, see `.ops/README.md`. */
function tooLarge({ routeOptions }: FastifyRequest) {
  const { bodyLimit: limit } = routeOptions;
  const message = `The body is larger than ${limit} bytes, the most that this server reads. Send less at once.`;
  return apiError('PAYLOAD_TOO_LARGE', message, { bound: 'bodyBytes', limit });
}

function isOfRequest({ statusCode = 500 }: FastifyError): boolean {
  return (statusCode >= 400 && statusCode < 500) || statusCode === 503;
}

/** Tells an address that is not there from one that takes other methods. A browser gets the explorer, which says so. */
function answerMissing(methodsAt: MethodsAt, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const url = pathOf(request);
  const known = methodsAt(url);
  if (known.length > 0) return answerMethod(request, reply, [...known, 'OPTIONS'].join(', '));
  if (hasPages(request.server) && wantsPage(request)) return sendExplorer(reply.code(404));
  return refuse(request, reply, 404, apiError('NOT_FOUND', `There is nothing at ${url}.`));
}

function answerMethod(request: FastifyRequest, reply: FastifyReply, allowed: string): FastifyReply {
  reply.header('allow', allowed);
  if (request.method === 'OPTIONS') return reply.code(204).send();
  const message = `${pathOf(request)} takes ${allowed}, not ${request.method}.`;
  return refuse(request, reply, 405, apiError('METHOD_NOT_ALLOWED', message));
}
