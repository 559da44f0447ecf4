import { type DocumentNode, execute, parse } from 'graphql';
import { reasonsOf } from '../../api/errors/reasons-of.ts';
import { checkVariables } from '../../api/limits/check-variables.ts';
import type { Api } from '../../api/server/create-api.ts';
import type { ContextCall } from '../../api/server/create-context.ts';
import { noteErrors, noteOperation } from '../../api/telemetry/request-record.ts';
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

/** What ends a call before its answer. */
export type ToolCall = Pick<ContextCall, 'preferredMs' | 'signal' | 'record' | 'client'>;

/** What a tool answered: data with their sources, or the reasons why not. */
export type ToolAnswer =
  | { readonly kind: 'answer'; readonly content: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refusal'; readonly reasons: readonly string[] };

export async function callTool(
  api: Api,
  { operation, document, source, inputSchema: { properties } }: Tool,
  variableValues: Readonly<Record<string, unknown>>,
  call: ToolCall,
): Promise<ToolAnswer> {
  const unknown = Object.keys(variableValues).filter((name) => !Object.hasOwn(properties, name));
  if (unknown.length > 0)
    return refusal(`no argument ${unknown.join(', ')}; there is ${Object.keys(properties).join(', ')}`);
  const { schema, toll } = api;
  const tooLarge = checkVariables(variableValues, toll.bounds.variableBytes);
  if (tooLarge !== null) return refusal(tooLarge.message);
  const contextValue = api.createContext(call);
  noteOperation(contextValue.record, { name: operation, kind: 'query', source });
  toll.admit({ schema, document, variables: variableValues }, contextValue.bill);
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  const shown = (errors ?? []).map((error) => api.explain(error));
  noteErrors(contextValue.record, shown);
  if (shown.length > 0) return { kind: 'refusal', reasons: shown.flatMap(reasonsOf) };
  const suggestions = contextValue.suggestions.map(({ value, suggestions: near }) => ({ value, near }));
  const content = { data, sources: citedSources(data), ...(suggestions.length > 0 && { suggestions }) };
  const length = JSON.stringify(content).length;
  return length > MOST_CHARACTERS ? refusal(tooLong(length)) : { kind: 'answer', content };
}

function refusal(reason: string): ToolAnswer {
  return { kind: 'refusal', reasons: [reason] };
}

function tooLong(length: number): string {
  return `The answer has ${length} characters, more than the ${MOST_CHARACTERS} that a tool may answer: ask for fewer entries (first, limit) or a narrower filter.`;
}
