import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Bounds } from '../../domain/bounds.ts';
import { badInput } from '../errors/api-error.ts';
import { statusOf } from '../errors/http.ts';
import { refuse } from '../protocol/refusal.ts';
import { rateHeaders } from '../rates/rate-headers.ts';
import type { Rate } from '../rates/rates.ts';
import { payReading, refusalOfEmpty } from '../rates/spend.ts';
import { createCheckDocument } from './check-document.ts';
import { checkVariables } from './check-variables.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The address takes GraphQL documents: they are bounded before anything else reads them. */
    readonly takesDocument?: boolean;
  }
}

/** Bounds the documents of every address added from now on that says it takes them. */
export function boundDocuments(
  server: FastifyInstance,
  bounds: Bounds,
  rateOf: (request: FastifyRequest) => Rate | null,
): void {
  const refusalOf = refusing(bounds);
  const hook: preHandlerAsyncHookHandler = async (request, reply) => {
    const rate = rateOf(request);
    const refusal = refusalOf(request, rate);
    return refusal === null ? undefined : refuse(request, reply.headers(rateHeaders(rate)), statusOf(refusal), refusal);
  };
  server.addHook('onRoute', (route) => {
    // Behind the guard of trusted documents, which puts a text in the place of an id.
    if (route.config?.takesDocument === true) route.preHandler = [route.preHandler ?? [], hook].flat();
  });
}

/** Why a request is refused; null for one that may go on, or that asks for a page. */
function refusing(bounds: Bounds) {
  const checkDocument = createCheckDocument(bounds);
  return ({ method, body, query }: FastifyRequest, rate: Rate | null): GraphQLError | null => {
    const asked = method === 'POST' ? body : query;
    if (typeof asked !== 'object' || asked === null || Object.keys(asked).length === 0) return null;
    const emptied = refusalOfEmpty(rate);
    if (emptied !== null) return emptied;
    const refusal = Array.isArray(asked) ? oneAtATime() : checkParts(asked);
    if (refusal !== null) payReading(rate);
    return refusal;
  };

  function checkParts(asked: object): GraphQLError | null {
    const [text, variables]: unknown[] = [Reflect.get(asked, 'query'), Reflect.get(asked, 'variables')];
    // A parameter that comes twice: each server would take another of them for the document.
    if (Array.isArray(text)) return badInput('query', 'There are several documents here: send one.');
    return (typeof text === 'string' ? checkDocument(text) : null) ?? checkVariables(variables, bounds.variableBytes);
  }
}

function oneAtATime(): GraphQLError {
  return badInput('query', 'Several operations in one request are not taken here: send each in a request of its own.');
}
