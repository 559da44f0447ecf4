import type { TypedDocumentString } from '../generated/graphql.ts';
import { type Outcome, readOutcome } from './ask.ts';
import { type Failure, failureOf, type GraphqlError, unreachable } from './failure.ts';
import { readEvents } from './server-sent-events.ts';

const STREAM = '/graphql/stream';

/** Watches a subscription until it ends. Never throws but for an abort; whatever else goes wrong is the last outcome. */
export async function* watch<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal: AbortSignal,
): AsyncGenerator<Outcome<T>, void> {
  try {
    const response = await fetch(STREAM, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal,
    });
    if (!response.ok) return yield await readOutcome<T>(response);
    if (response.body === null) return yield away();
    for await (const { event, data } of readEvents(response.body.pipeThrough(new TextDecoderStream()))) {
      if (event === 'next') yield outcomeOf<T>(JSON.parse(data));
      if (event === 'complete') return;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    yield away();
  }
}

function outcomeOf<T>(body: { readonly data?: T | null; readonly errors?: readonly GraphqlError[] }): Outcome<T> {
  if (body.errors !== undefined) return failed(failureOf(body.errors));
  if (body.data === undefined || body.data === null) return away();
  return { kind: 'answer', data: body.data, suggestions: [] };
}

function away(): { readonly kind: 'failure'; readonly failure: Failure } {
  return failed(unreachable());
}

function failed(failure: Failure): { readonly kind: 'failure'; readonly failure: Failure } {
  return { kind: 'failure', failure };
}
