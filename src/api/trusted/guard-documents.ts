import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What of a GraphQL request says which document is meant. */
interface Asked {
  query?: unknown;
  extensions?: unknown;
}

const REFUSED =
  'This server answers the operations of its own pages and clients only (TRUSTED_ONLY); schema/trusted-documents.json lists them. Send one of them, or its id as extensions.persistedQuery.sha256Hash by POST.';

/**
 * Puts the text in the place of a trusted document's id, and with `only` refuses every other document. It stands before
 * whatever reads the body, so that it holds for answers and for streams alike. `isPage` tells requests that get a page instead.
 */
export function guardDocuments(
  documents: TrustedDocuments,
  only: boolean,
  isPage: (request: FastifyRequest) => boolean = () => false,
): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const asked = askedBy(request);
    const known = asked === null ? undefined : documentOf(documents, asked, request);
    if (only && known === undefined && !isPage(request)) return refuse(reply);
    return undefined;
  };
}

function documentOf(documents: TrustedDocuments, asked: Asked, { method }: FastifyRequest) {
  if (typeof asked.query === 'string') return documents.byText(asked.query);
  const id = idIn(asked.extensions);
  const known = asked.query === undefined && method === 'POST' && id !== null ? documents.byId(id) : undefined;
  if (known === undefined) return undefined;
  asked.query = known.document;
  delete asked.extensions; // otherwise the id would be looked up again
  return known;
}

function askedBy({ method, body, query }: FastifyRequest): Asked | null {
  const asked = method === 'POST' ? body : query;
  return typeof asked === 'object' && asked !== null && !Array.isArray(asked) ? asked : null;
}

function idIn(extensions: unknown): string | null {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return null;
  const { persistedQuery } = extensions;
  if (typeof persistedQuery !== 'object' || persistedQuery === null || !('sha256Hash' in persistedQuery)) return null;
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : null;
}

function refuse(reply: FastifyReply): FastifyReply {
  const errors = [{ message: REFUSED, extensions: { code: 'UNTRUSTED_DOCUMENT' } }];
  return reply.code(403).send({ errors });
}
