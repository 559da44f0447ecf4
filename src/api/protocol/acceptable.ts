import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { hasPages, wantsPage } from '../server/pages.ts';
import { pathOf } from './addresses.ts';
import { refuse } from './refusal.ts';

const ANSWERS = /\*\/\*|application\/(\*|json|graphql-response\+json)/i;
const JSON_BY_NAME = 'application/json';
const OF_GRAPHQL = 'application/graphql-response+json';
const REFUSED = `This address answers ${OF_GRAPHQL} and ${JSON_BY_NAME}; the Accept header takes neither.`;

/** Refuses a request whose answer its sender would not take before anything is done for it. */
export function refuseUnacceptable(server: FastifyInstance): void {
  server.addHook('preHandler', async (request, reply) => {
    const { accept } = request.headers;
    const isAnswered = ['/graphql', '/federation'].includes(pathOf(request)) && request.routeOptions.url !== undefined;
    if (!isAnswered || accept === undefined || accept.trim() === '' || ANSWERS.test(accept)) return;
    if (hasPages(server) && wantsPage(request)) return;
    await refuse(request, reply, 406, apiError('NOT_ACCEPTABLE', REFUSED));
  });
}

/** Whether the sender takes server-sent events, which it must say by name. */
export function takesEvents({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.toLowerCase().includes('text/event-stream');
}

/** Whether a client wants JSON of old, where the status tells of the transport only. */
export function wantsPlainJson(accept: string): boolean {
  const [plain, graphql] = [accept.indexOf(JSON_BY_NAME), accept.indexOf(OF_GRAPHQL)];
  return plain >= 0 && (graphql < 0 || plain < graphql);
}
