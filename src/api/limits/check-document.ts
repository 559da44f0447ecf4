import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { Bounds } from '../../domain/bounds.ts';
import { apiError } from '../errors/api-error.ts';
import { createLeastRecentlyUsed } from '../model/least-recently-used.ts';
import { measureDocument, type Size } from './measure-document.ts';

/** Why a text is refused before it is validated; null for what may go on, be it GraphQL or not. */
export type CheckDocument = (text: string) => GraphQLError | null;

/** Texts that were found small enough, the last ones: they come again. Longer texts are measured each time. */
const KEPT_TEXTS = 500;
const LONGEST_KEPT = 16_384;

const WORDS: Readonly<Record<keyof Size, readonly [string, string]>> = {
  depth: ['fields below one another', 'Ask for less below each thing, or in two operations.'],
  aliases: ['fields under another name', 'Ask in several operations.'],
  rootFields: ['fields of its own', 'Ask in several operations.'],
  directives: ['directives', 'Leave out the fields themselves.'],
};

export function createCheckDocument(bounds: Bounds): CheckDocument {
  const passed = createLeastRecentlyUsed<true>(KEPT_TEXTS);
  return (text) => {
    if (passed.get(text) === true) return null;
    const read = parsed(text, bounds.tokens);
    if (read === null) return null;
    const refusal = 'tokens' in read ? tooManyTokens(bounds.tokens) : excessOf(measureDocument(read), bounds);
    if (refusal === null && text.length <= LONGEST_KEPT) passed.set(text, true);
    return refusal;
  };
}

/** Null for what is no GraphQL, which its executor says better. */
function parsed(text: string, maxTokens: number): DocumentNode | { readonly tokens: true } | null {
  try {
    return parse(text, { noLocation: true, ...(maxTokens > 0 && { maxTokens }) });
  } catch (error) {
    return error instanceof Error && error.message.includes('Parsing aborted') ? { tokens: true } : null;
  }
}

function excessOf(size: Size, bounds: Bounds): GraphQLError | null {
  for (const bound of ['depth', 'aliases', 'rootFields', 'directives'] as const) {
    const [limit, requested] = [bounds[bound], size[bound]];
    if (limit === 0 || requested <= limit) continue;
    const [what, advice] = WORDS[bound];
    return tooMuch(bound, `The operation has ${requested} ${what}; it may have ${limit}. ${advice}`, limit, requested);
  }
  return null;
}

function tooManyTokens(limit: number): GraphQLError {
  const message = `The document has more than ${limit} words and signs (tokens). Send fewer operations, or use variables.`;
  return tooMuch('tokens', message, limit);
}

/** The refusal of what is larger than it may be: which bound, and where it lies. */
export function tooMuch(bound: keyof Bounds, message: string, limit: number, requested?: number): GraphQLError {
  return apiError('COST_LIMIT', message, { bound, limit, ...(requested !== undefined && { requested }) });
}
