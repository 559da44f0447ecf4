import { STATUS_CODES } from 'node:http';
import type { FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import type { Request, RequestParams, Response } from 'graphql-sse';
import type { RequestContext as Raw } from 'graphql-sse/lib/use/fastify';
import type { Bill } from '../cost/bill.ts';
import { asksForCost } from '../cost/dry-run.ts';
import { apiError, badInput } from '../errors/api-error.ts';
import { coded } from '../errors/coded.ts';
import { statusOf, waitHeaders } from '../errors/http.ts';
import { validatorFor } from '../protocol/validator-for.ts';
import { clientOf } from '../rates/client-of.ts';
import { rateHeaders } from '../rates/rate-headers.ts';
import { payReading } from '../rates/spend.ts';
import type { Api } from '../server/create-api.ts';
import { noteErrors, noteOperation, recordOf } from '../telemetry/request-record.ts';
import { hasConditionalRoot } from './conditional-root.ts';

const NAMELESS = 'Name one operation of the document as `operationName`.';
const CONDITIONAL = 'A subscription watches one field, which `@skip` and `@include` cannot take away.';

export type StreamRequest = Request<FastifyRequest, Raw>;

/** Why a stream is not opened, or what it would cost where only that is asked; nothing where it is let in and paid for. */
export type RefusalOf = (
  request: StreamRequest,
  params: RequestParams,
) => Response | AsyncIterable<ExecutionResult> | undefined;

export function refusing(api: Api): RefusalOf {
  const validate = validatorFor(api);
  return (request, params) => {
    const { bill } = api.createContext({ client: clientOf(request.raw), record: recordOf(request.raw) });
    const document = parsed(params.query);
    if ('message' in document) return unpaid(request, bill, coded(document.toJSON(), 'GRAPHQL_PARSE_FAILED'));
    const operation = getOperationAST(document, params.operationName);
    if (operation === null || operation === undefined)
      return unpaid(request, bill, apiError('BAD_USER_INPUT', NAMELESS));
    note(request, operation, params);
    if (operation.operation !== 'subscription') return unpaid(request, bill, badInput('query', elsewhere(operation)));
    if (hasConditionalRoot(document, operation)) return unpaid(request, bill, badInput('query', CONDITIONAL));
    const errors = validate(api.schema, document);
    if (errors.length === 0) return admission(api, request, document, params, bill);
    payReading(bill.rate);
    tellRate(request, bill);
    return once({ errors: errors.map(invalid) });
  };
}

function admission(api: Api, request: StreamRequest, document: DocumentNode, params: RequestParams, bill: Bill) {
  const isDryRun = asksForCost(request.raw.headers['graphql-cost']?.toString());
  const { operationName, variables } = params;
  try {
    api.toll.admit({ schema: api.schema, document, operationName, variables }, bill, isDryRun);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusal(request, statusOf(error), error, { ...waitHeaders(error), ...rateHeaders(bill.rate) });
  }
  if (isDryRun) return answer(200, { extensions: { cost: api.toll.told(bill) } }, rateHeaders(bill.rate));
  tellRate(request, bill);
  return undefined;
}

/** What a stream's answer says of the rate is written where the stream is, past Fastify. */
function tellRate({ context }: StreamRequest, { rate }: Bill): void {
  for (const [name, value] of Object.entries(rateHeaders(rate))) context.reply.raw.setHeader(name, value);
}

/** Refuses what has no price: it pays for being read. */
function unpaid(request: StreamRequest, { rate }: Bill, error: GraphQLError | GraphQLFormattedError): Response {
  payReading(rate);
  return refusal(request, 400, error, rateHeaders(rate));
}

function elsewhere({ operation }: OperationDefinitionNode): string {
  return `Send a ${operation} to /graphql; this address takes subscriptions.`;
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

/** A stream of one event, which says why it ends. */
async function* once(result: ExecutionResult): AsyncGenerator<ExecutionResult, void> {
  yield result;
}

function invalid({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
