import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { refuse } from '../protocol/refusal.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What of a GraphQL request says which document is meant. */
interface Asked {
  query?: unknown;
  extensions?: unknown;
}

const REFUSED =
  'This server answers the operations of its own pages and clients only (TRUSTED_ONLY); schema/trusted-documents.json lists them. Send one of them, or its id as extensions.persistedQuery.sha256Hash by POST.';

const UNTRUSTED = { message: REFUSED, extensions: { code: 'UNTRUSTED_DOCUMENT' } };

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
    const isTrusted = asked !== null && (fillIn(documents, asked, request) || (only && isKnown(documents, asked)));
    if (only && !isTrusted && !isPage(request)) return refuse(request, reply, 403, UNTRUSTED);
    return undefined;
  };
}

/** Whether an id stood alone and was known: the text is now in its place. */
function fillIn(documents: TrustedDocuments, asked: Asked, { method }: FastifyRequest): boolean {
  const id = idIn(asked.extensions);
  const known = asked.query === undefined && method === 'POST' && id !== null ? documents.byId(id) : undefined;
  if (known === undefined) return false;
  asked.query = known.document;
  delete asked.extensions; // otherwise the id would be looked up again
  return true;
}

/** Takes a hash of the text, so that it is asked only where it matters. */
function isKnown(documents: TrustedDocuments, { query }: Asked): boolean {
  return typeof query === 'string' && documents.byText(query) !== undefined;
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
