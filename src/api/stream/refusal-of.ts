import { STATUS_CODES } from 'node:http';
import type { FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import type { RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import { asksForCost } from '../cost/dry-run.ts';
import { apiError, badInput } from '../errors/api-error.ts';
import { statusOf, waitHeaders } from '../errors/http.ts';
import { clientOf } from '../rates/client-of.ts';
import { rateHeaders } from '../rates/rate-headers.ts';
import type { Api } from '../server/create-api.ts';
import { noteErrors, noteOperation, recordOf } from '../telemetry/request-record.ts';
import { hasConditionalRoot } from './conditional-root.ts';

const CONDITIONAL = 'A subscription watches one field, which `@skip` and `@include` cannot take away.';

export type StreamRequest = Request<FastifyRequest, Raw>;

/** Why a stream is not opened, or what it would cost where only that is asked; nothing where it is let in and paid for. */
export function refusalOf(api: Api, request: StreamRequest, params: RequestParams): Response | undefined {
  const document = parsed(params.query);
  if ('message' in document) return refusal(request, 400, coded(document.toJSON(), 'GRAPHQL_PARSE_FAILED'));
  const operation = getOperationAST(document, params.operationName);
  if (operation === null || operation === undefined)
    return refusal(request, 400, apiError('BAD_USER_INPUT', 'Name one operation of the document as `operationName`.'));
  note(request, operation, params);
  if (operation.operation === 'subscription') {
    if (hasConditionalRoot(document, operation)) return refusal(request, 400, badInput('query', CONDITIONAL));
    return admission(api, request, document, params);
  }
  const message = `Send a ${operation.operation} to /graphql; this address takes subscriptions.`;
  return refusal(request, 400, badInput('query', message));
}

/** What does not fit the schema is left to the protocol, which says so in the stream's words. */
function admission(api: Api, request: StreamRequest, document: DocumentNode, params: RequestParams) {
  if (validate(api.schema, document).length > 0) return undefined;
  const { raw, context } = request;
  const { bill } = api.createContext({ client: clientOf(raw) });
  const isDryRun = asksForCost(raw.headers['graphql-cost']?.toString());
  const { operationName, variables } = params;
  try {
    api.toll.admit({ schema: api.schema, document, operationName, variables }, bill, isDryRun);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusal(request, statusOf(error), error, { ...waitHeaders(error), ...rateHeaders(bill.rate) });
  }
  if (isDryRun) return answer(200, { extensions: { cost: api.toll.told(bill) } }, rateHeaders(bill.rate));
  for (const [name, value] of Object.entries(rateHeaders(bill.rate))) context.reply.raw.setHeader(name, value);
  return undefined;
}

function note({ raw }: StreamRequest, { name, operation }: OperationDefinitionNode, { query }: RequestParams): void {
  const source = typeof query === 'string' ? query : print(query);
  noteOperation(recordOf(raw), { name: name?.value ?? null, kind: operation, source });
}

type Headers = Readonly<Record<string, string>>;

function refusal(
  { raw }: StreamRequest,
  status: number,
  error: GraphQLError | GraphQLFormattedError,
  more: Headers = {},
): Response {
  const told = error instanceof GraphQLError ? error.toJSON() : error;
  noteErrors(recordOf(raw), [told]);
  return answer(status, { errors: [told] }, more);
}

function answer(status: number, body: object, more: Headers): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...more };
  return [JSON.stringify(body), { status, statusText: STATUS_CODES[status] ?? '', headers }];
}

function parsed(query: RequestParams['query']): DocumentNode | GraphQLError {
  if (typeof query !== 'string') return query;
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.');
  }
}

/** What fails before any resolver runs has no code yet: the document does not fit the schema. */
export function coded(error: GraphQLFormattedError, code = 'GRAPHQL_VALIDATION_FAILED'): GraphQLFormattedError {
  if (error.extensions?.code !== undefined) return error;
  return { ...error, extensions: { ...error.extensions, code } };
}
