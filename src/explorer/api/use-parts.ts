import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from './ask.ts';
import { eraNow } from './era.ts';
import type { Failure } from './failure.ts';
import { useRetry } from './use-retry.ts';

/** One part of a list, and where the next begins. */
export interface Part {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Parts of a list, one after another; the first comes with what the page asks. */
type PartsOf<P> = readonly [P, ...P[]];

/** Asks for the part after a cursor; null where there is no longer such a list. Rejects where it is aborted. */
type AskPart<P> = (after: string, signal: AbortSignal) => Promise<Outcome<P | null>>;

export interface Parts<P> {
  /** All that were loaded, in the API's order. */
  readonly parts: PartsOf<P>;
  readonly hasMore: boolean;
  readonly showMore: () => void;
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Whether more is wanted than is there. */
  readonly pending: boolean;
}

/**
 * A list: its first part, and the parts after it as they are asked for. Another first part is of another era: as many
 * parts are then read anew after it, and until they are there the old ones stay in sight.
 */
export function useParts<P extends Part>(first: P, askPart: AskPart<P>): Parts<P> {
  const [wanted, setWanted] = useState(1);
  const [read, setRead] = useState<PartsOf<P>>([first]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const known: PartsOf<P> = read[0] === first ? read : [first];
  const isShort = areTooFew(known, wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first part, one more that is wanted or a new attempt asks for what is missing then
  useEffect(() => {
    const stop = new AbortController();
    askParts(askPart, known, wanted, stop.signal).then(
      (outcome) => {
        if (stop.signal.aborted || outcome === null) return;
        if ('failure' in outcome) return setFailure(outcome.failure);
        setRead(outcome);
        setFailure(null);
      },
      // Aborted: another first part has come, or the reader went on.
      () => undefined,
    );
    return () => stop.abort();
  }, [first, wanted, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useRetry(failure, retry);
  const parts = isShort ? read : known;
  return {
    parts,
    hasMore: lastOf(parts).pageInfo.hasNextPage,
    showMore: () => setWanted(known.length + 1),
    failure,
    retry,
    pending: isShort && failure === null,
  };
}

/**
 * Asks for the parts after these until there are as many as wanted, or no more. Null where the graph became another
 * meanwhile: what is asked with a cursor of the one before may hold a thing again or leave one out.
 */
async function askParts<P extends Part>(
  askPart: AskPart<P>,
  parts: PartsOf<P>,
  wanted: number,
  signal: AbortSignal,
): Promise<PartsOf<P> | { readonly failure: Failure } | null> {
  if (!areTooFew(parts, wanted)) return parts;
  const askedIn = eraNow();
  const outcome = await askPart(lastOf(parts).pageInfo.endCursor ?? '', signal);
  if (outcome.kind === 'failure') return outcome;
  if (eraNow() !== askedIn || outcome.data === null) return null;
  return askParts(askPart, [...parts, outcome.data], wanted, signal);
}

function areTooFew<P extends Part>(parts: PartsOf<P>, wanted: number): boolean {
  return parts.length < wanted && lastOf(parts).pageInfo.hasNextPage;
}

function lastOf<P>(parts: PartsOf<P>): P {
  return parts.at(-1) ?? parts[0];
}
