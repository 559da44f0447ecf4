import type { TypedDocumentString } from '../generated/graphql.ts';
import { beginEra, eraNow, noteVersions } from './era.ts';
import { type Failure, failureOf, type GraphqlError, unreachable } from './failure.ts';

export type Outcome<T> =
  | {
      readonly kind: 'answer';
      readonly data: T;
      /** Names near one that the operation asked for in vain. */
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** The part of a response that is read here. */
interface Body<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: { readonly suggestions?: readonly { readonly suggestions: readonly string[] }[] };
}

/** The one address that the pages call. */
const ENDPOINT = '/graphql';

/** Asks the API. What it learns of the graph's version, and a write, may begin a new era. Never throws: whatever goes wrong is a Failure, but an abort, which rejects as fetch does. */
export async function ask<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal: AbortSignal,
): Promise<Outcome<T>> {
  const askedIn = eraNow();
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'failure', failure: unreachable() };
  }
  const outcome = await readOutcome<T>(response);
  if (outcome.kind === 'answer') noteEra(document, outcome.data, askedIn);
  return outcome;
}

function noteEra<T, V>(document: TypedDocumentString<T, V>, data: T, askedIn: number): void {
  if (document.toString().trimStart().startsWith('mutation')) beginEra();
  else noteVersions(data as object, askedIn);
}

/** What a response says, or that nothing answers where it is no answer of the API. */
export async function readOutcome<T>(response: Response): Promise<Outcome<T>> {
  try {
    const body = (await response.json()) as Body<T>;
    if (body.errors !== undefined) return { kind: 'failure', failure: failureOf(body.errors) };
    if (body.data !== undefined && body.data !== null) {
      const suggestions = body.extensions?.suggestions?.flatMap((entry) => entry.suggestions) ?? [];
      return { kind: 'answer', data: body.data, suggestions };
    }
  } catch {
    // A proxy's error page, or a connection cut in the middle: no JSON.
  }
  return { kind: 'failure', failure: unreachable() };
}
