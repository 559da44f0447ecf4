import { type DocumentNode, execute, type GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { apiError } from '../../api/errors/api-error.ts';
import { codedAsRun } from '../../api/errors/coded.ts';
import { checkVariables } from '../../api/limits/check-variables.ts';
import { payReading } from '../../api/rates/spend.ts';
import type { Api } from '../../api/server/create-api.ts';
import type { ContextCall } from '../../api/server/create-context.ts';
import { noteOperation } from '../../api/telemetry/request-record.ts';
import type { TrustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { citedSources } from './cited-sources.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';
import { TOOLS, type ToolRow } from './tools.ts';

/** A tool that is ready to be called. */
export interface Tool extends ToolRow {
  readonly inputSchema: InputSchema;
  readonly document: DocumentNode;
  /** Its text. */
  readonly source: string;
}

/** Characters of an answer in JSON, some 25,000 tokens: what common clients take from one call. */
const MOST_CHARACTERS = 100_000;

/** The tools of the table with their documents out of the manifest, ready for an API. */
export function createTools({ schema }: Api, documents: TrustedDocuments): readonly Tool[] {
  return TOOLS.map((row) => {
    const trusted = documents.all.find(({ name, usedBy }) => name === row.operation && usedBy.includes('client'));
    if (trusted === undefined) throw new TypeError(`no trusted document is named ${row.operation}`);
    const document = parse(trusted.document);
    return { ...row, document, source: trusted.document, inputSchema: inputSchema(schema, document) };
  });
}

/** What ends a call before its answer, who pays for it, and where it is written down. */
export type ToolCall = Pick<ContextCall, 'preferredMs' | 'waitedMs' | 'signal' | 'record' | 'client'>;

/** What a tool answered: data with their sources, or the errors that its operation met. */
export type ToolAnswer =
  | { readonly kind: 'answer'; readonly content: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refusal'; readonly errors: readonly GraphQLFormattedError[] };

/** Calls a tool, and has it paid. Throws where it is refused before its operation runs, or answers more than it may. */
export async function callTool(
  api: Api,
  { operation, document, source, inputSchema: { properties } }: Tool,
  variableValues: Readonly<Record<string, unknown>>,
  call: ToolCall,
): Promise<ToolAnswer> {
  const { schema, toll } = api;
  const contextValue = api.createContext(call);
  const { record, bill } = contextValue;
  const refusal = unknownAmong(variableValues, properties) ?? checkVariables(variableValues, toll.bounds.variableBytes);
  if (refusal !== null) {
    payReading(bill.rate);
    throw refusal;
  }
  noteOperation(record, { name: operation, kind: 'query', source });
  toll.admit({ schema, document, variables: variableValues }, bill);
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors !== undefined)
    return { kind: 'refusal', errors: errors.map((error) => codedAsRun(api.explain(error), error)) };
  const suggestions = contextValue.suggestions.map(({ value, suggestions: near }) => ({ value, near }));
  const content = { data, sources: citedSources(data), ...(suggestions.length > 0 && { suggestions }) };
  const length = JSON.stringify(content).length;
  if (length > MOST_CHARACTERS) throw tooLong(length);
  return { kind: 'answer', content };
}

function unknownAmong(given: object, known: InputSchema['properties']): GraphQLError | null {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length === 0) return null;
  return apiError('BAD_USER_INPUT', `no argument ${unknown.join(', ')}; there is ${Object.keys(known).join(', ')}`);
}

function tooLong(length: number): GraphQLError {
  const message = `The answer has ${length} characters, more than the ${MOST_CHARACTERS} that a tool may answer: ask for fewer entries (first, limit) or a narrower filter.`;
  return apiError('COST_LIMIT', message, { limit: MOST_CHARACTERS, requested: length });
}
