import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { Bounds } from '../../domain/bounds.ts';
import { apiError } from '../errors/api-error.ts';
import { createLeastRecentlyUsed } from '../model/least-recently-used.ts';
import { type Crowd, findCrowd } from './find-crowd.ts';
import { measureDocument, type Size } from './measure-document.ts';
import { nestsBeyond } from './nests-beyond.ts';
import { isOutOfStack } from './out-of-stack.ts';

/** Why a text is refused before it is validated; null for what may go on, be it GraphQL or not. */
export type CheckDocument = (text: string) => GraphQLError | null;

/** Texts that were found small enough, the last ones: they come again. Longer texts are measured each time. */
const KEPT_TEXTS = 500;
const LONGEST_KEPT = 16_384;

/**
 * Pairs of fields or fragments that validation compares, and the selections among which they are: so many take it some 30 ms.
 * Ours have 1,200 at most.
 */
const MOST_COMPARED = 20_000;

/**
 * Levels of fields, lists or objects that are read, however many an operator allows. The stack ends at some 1,000 at the least:
 * where, hangs on what of the code was compiled meanwhile, so that the same document would be answered on one day only.
 */
const MOST_LEVELS = 250;

const WORDS: Readonly<Record<keyof Size, readonly [string, string]>> = {
  depth: ['fields below one another', 'Ask for less below each thing, or in two operations.'],
  aliases: ['fields under another name', 'Ask in several operations.'],
  rootFields: ['fields of its own', 'Ask in several operations.'],
  directives: ['directives', 'Leave out the fields themselves.'],
};

export function createCheckDocument(allowed: Bounds): CheckDocument {
  const bounds = { ...allowed, depth: levelsWithin(allowed.depth) };
  const passed = createLeastRecentlyUsed<true>(KEPT_TEXTS);
  return (text) => {
    if (passed.get(text) === true) return null;
    const refusal = refusalOf(text, bounds);
    if (refusal === null && text.length <= LONGEST_KEPT) passed.set(text, true);
    return refusal;
  };
}

/** What is no GraphQL goes on: its executor says it better. */
function refusalOf(text: string, bounds: Bounds): GraphQLError | null {
  if (nestsBeyond(text, MOST_LEVELS, bounds.tokens)) return tooNested(bounds.depth);
  try {
    const document = parsed(text, bounds.tokens);
    return excessOf(measureDocument(document), bounds) ?? (bounds.tokens > 0 ? crowdedOf(document) : null);
  } catch (error) {
    if (isOutOfStack(error)) return tooNested(bounds.depth);
    return error instanceof Error && error.message.includes('Parsing aborted') ? tooManyTokens(bounds.tokens) : null;
  }
}

function parsed(text: string, maxTokens: number): DocumentNode {
  return parse(text, { noLocation: true, ...(maxTokens > 0 && { maxTokens }) });
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

/** Where tokens are bounded: who bounds those not wants any document. Validation gives up in the end, and does not say where. */
function crowdedOf(document: DocumentNode): GraphQLError | null {
  const crowd = findCrowd(document, MOST_COMPARED);
  if (crowd === null) return null;
  const message = `The document asks so often for the same that more than ${MOST_COMPARED} selections and pairs of them would be compared: ${wordsOf(crowd)} Ask for each field once in a place, or in several operations.`;
  return apiError('COST_LIMIT', message, { bound: 'comparisons', limit: MOST_COMPARED, path: crowd.path });
}

function wordsOf({ of, path, times }: Crowd): string {
  if (of === 'FIELD') return `\`${path}\` alone is there ${times} times.`;
  return `${path === '' ? 'the operation itself' : `\`${path}\``} alone has ${times} fragments.`;
}

function tooManyTokens(limit: number): GraphQLError {
  const message = `The document has more than ${limit} words and signs (tokens). Send fewer operations, or use variables.`;
  return tooMuch('tokens', message, limit);
}

/** How many levels a document may have. @param depth what the operator allows, 0 for any number */
export function levelsWithin(depth: number): number {
  return depth === 0 ? MOST_LEVELS : Math.min(depth, MOST_LEVELS);
}

/** Fields, lists or objects: whatever the bounds say, nobody can walk through it. */
export function tooNested(limit: number): GraphQLError {
  const message =
    'The document has so many parts within one another that it cannot be read. Nest fewer, or use variables.';
  return tooMuch('depth', message, limit);
}

/** The refusal of what is larger than it may be: which bound, and where it lies. */
export function tooMuch(bound: keyof Bounds, message: string, limit: number, requested?: number): GraphQLError {
  return apiError('COST_LIMIT', message, { bound, limit, ...(requested !== undefined && { requested }) });
}
