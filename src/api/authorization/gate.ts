import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { keptWith } from '../../domain/kept-with.ts';
import { apiError } from '../errors/api-error.ts';
import { refuse } from '../protocol/refusal.ts';
import { hasPages, wantsPage } from '../server/pages.ts';
import type { Caller } from './caller.ts';
import type { Tokens } from './tokens.ts';

export interface Access {
  readonly tokens: Tokens;
  /** Whether reading needs a token too. */
  readonly readRequiresToken: boolean;
}

/** Names under which programs put tokens into addresses, where logs and histories would keep them. */
const IN_ADDRESS = ['token', 'access_token', 'api_token', 'api_key', 'apikey', 'authorization', 'bearer'];

const callers = keptWith<FastifyRequest, Caller>('caller');

/** Whose token came with a request; null where none did. */
export function callerOf(request: FastifyRequest): Caller | null {
  return callers.of(request) ?? null;
}

/** Looks at every request before anything answers it, whichever door it came to. */
export function guard(server: FastifyInstance, access: Access): void {
  server.addHook('onRequest', async (request, reply) => {
    const refusal = refusalOf(request, access);
    if (refusal !== null) await refuseCaller(request, reply, refusal);
  });
}

function refusalOf(request: FastifyRequest, { tokens, readRequiresToken }: Access): GraphQLError | null {
  if (holdsToken(request, tokens)) {
    return apiError('BAD_USER_INPUT', 'A token does not belong in an address. Send `Authorization: Bearer <token>`.');
  }
  const secret = bearerOf(request);
  const caller = secret === null ? null : tokens.find(secret);
  if (caller !== null) callers.put(request, caller);
  else if (secret !== null) return apiError('UNAUTHENTICATED', 'This token is not known here.');
  else if (readRequiresToken && !isOpen(request)) {
    return apiError('UNAUTHENTICATED', 'Reading needs a token here. Send `Authorization: Bearer <token>`.');
  }
  return null;
}

function bearerOf({ headers }: FastifyRequest): string | null {
  return /^bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

function holdsToken({ url }: FastifyRequest, tokens: Tokens): boolean {
  const start = url.indexOf('?');
  if (start < 0) return false;
  const parameters = [...new URLSearchParams(url.slice(start + 1))];
  return parameters.some(([name, value]) => IN_ADDRESS.includes(name.toLowerCase()) || tokens.find(value) !== null);
}

/** Health and the pages' files hold nothing of the graph; a page then asks as any program does. */
function isOpen(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  return path.startsWith('/health/') || path.startsWith('/assets/') || isPage(request, path);
}

/** A page is a file; an export or another answer is none, whoever asks for it. */
function isPage(request: FastifyRequest, path: string): boolean {
  if (request.routeOptions.config.isPage === true) return true;
  return path === '/graphql' && hasPages(request.server) && wantsPage(request);
}

async function refuseCaller(request: FastifyRequest, reply: FastifyReply, refusal: GraphQLError): Promise<void> {
  const unknown = refusal.extensions.code === 'UNAUTHENTICATED';
  if (unknown) reply.header('www-authenticate', 'Bearer');
  await refuse(request, reply, unknown ? 401 : 400, refusal);
}
