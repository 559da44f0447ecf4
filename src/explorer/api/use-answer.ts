import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { createAnswerCache } from './answer-cache.ts';
import { ask, type Outcome } from './ask.ts';
import { eraNow } from './era.ts';
import type { Failure } from './failure.ts';
import { latestOnly } from './latest-only.ts';
import { type Asked, afterOutcome, NOTHING_SETTLED, type Settled, standing } from './settled.ts';
import { useEra } from './use-era.ts';
import { useRetry } from './use-retry.ts';

const cache = createAnswerCache(60);

export interface Answer<T, V> {
  /** The newest answer, kept while the next one is under way or when it fails; null before the first. */
  readonly data: T | null;
  /** Names near one that was asked for in vain. */
  readonly suggestions: readonly string[];
  /** To which variables `data` is the answer. */
  readonly variables: V | null;
  /** Why there is no answer to what is asked now, or the server is away; what went wrong with another question is not said. */
  readonly failure: Failure | null;
  /** Whether what is asked now has neither its answer nor a failure of its own yet, which an attempt after a failure has not. */
  readonly pending: boolean;
  readonly retry: () => void;
}

/**
 * The API's answer to an operation, asked again whenever its variables change, or what was answered may be untrue by now;
 * nothing is asked while they are null.
 */
export function useAnswer<T, V>(document: TypedDocumentString<T, V>, variables: V | null): Answer<T, V> {
  const key = variables === null ? null : JSON.stringify(variables);
  const [settled, setSettled] = useState<Settled<T>>(NOTHING_SETTLED);
  const [attempt, setAttempt] = useState(0);
  const era = useEra();
  const asker = useAsker(document, setSettled);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt or era asks the same question again
  useEffect(() => {
    if (key !== null) asker.want({ key, attempt });
  }, [asker, key, attempt, era]);
  const answered = useMemo(() => (settled.key === null ? null : (JSON.parse(settled.key) as V)), [settled.key]);
  const { failure, pending } = standing(settled, { key, attempt });
  useRetry(pending ? null : failure, retry);
  const { data, suggestions } = settled;
  return { data, suggestions, variables: answered, failure, pending, retry };
}

type Question = Asked & { readonly key: string };

function useAsker<T, V>(document: TypedDocumentString<T, V>, settle: (to: (old: Settled<T>) => Settled<T>) => void) {
  const asker = useMemo(
    () =>
      latestOnly<Question, Outcome<T>>({
        run: ({ key }, signal) => askOnce(document, key, signal),
        deliver: (asked, outcome) => settle((old) => afterOutcome(old, asked, outcome)),
        nextFrame: (callback) => void requestAnimationFrame(callback),
      }),
    [document, settle],
  );
  useEffect(() => () => asker.stop(), [asker]);
  return asker;
}

async function askOnce<T, V>(document: TypedDocumentString<T, V>, key: string, signal: AbortSignal) {
  const name = `${eraNow()} ${document.toString()}${key}`;
  const known = cache.get(name);
  // The cache is keyed by the document, so what it holds under this name is an answer of the document's type.
  if (known !== undefined) return known as Outcome<T> & { readonly kind: 'answer' };
  const outcome = await ask(document, JSON.parse(key) as V, signal);
  if (outcome.kind === 'answer') cache.set(name, outcome);
  return outcome;
}
