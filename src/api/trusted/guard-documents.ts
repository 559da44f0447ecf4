import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { statusOf } from '../errors/http.ts';
import { refuse } from '../protocol/refusal.ts';
import { rateHeaders } from '../rates/rate-headers.ts';
import type { Rate } from '../rates/rates.ts';
import { payReading, refusalOfEmpty } from '../rates/spend.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What of a GraphQL request says which document is meant. */
interface Asked {
  query?: unknown;
  extensions?: unknown;
}

const REFUSED =
  'This server answers the operations of its own pages and clients only (TRUSTED_ONLY); schema/trusted-documents.json lists them. Send one of them, or its id as extensions.persistedQuery.sha256Hash by POST.';

const UNTRUSTED = { message: REFUSED, extensions: { code: 'UNTRUSTED_DOCUMENT' } };

interface Guarding {
  readonly documents: TrustedDocuments;
  /** Whether every other document is refused. */
  readonly only: boolean;
  /** Who pays for what is refused; null where no rate is kept. */
  readonly rateOf: (request: FastifyRequest) => Rate | null;
  /** Tells requests that get a page instead. */
  readonly isPage?: (request: FastifyRequest) => boolean;
}

/**
 * Puts the text in the place of a trusted document's id, and with `only` refuses every other document. It stands before
 * whatever reads the body, so that it holds for answers and for streams alike; who has nothing left to spend is refused unread.
 */
export function guardDocuments({
  documents,
  only,
  rateOf,
  isPage = () => false,
}: Guarding): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const asked = askedBy(request);
    if (!only || isPage(request)) {
      if (asked !== null) fillIn(documents, asked, request);
      return;
    }
    const rate = rateOf(request);
    const emptied = refusalOfEmpty(rate);
    if (emptied !== null) return refuse(request, reply.headers(rateHeaders(rate)), statusOf(emptied), emptied);
    if (asked !== null && (fillIn(documents, asked, request) || isKnown(documents, asked))) return;
    payReading(rate);
    return refuse(request, reply.headers(rateHeaders(rate)), 403, UNTRUSTED);
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
