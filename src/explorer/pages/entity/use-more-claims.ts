import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../../api/use-answer.ts';
import { useRetry } from '../../api/use-retry.ts';
import type { ClaimLineFragment, ClaimsPartFragment } from '../../generated/graphql.ts';
import { areTooFew, askClaims, type ClaimParts } from './ask-claims.ts';

interface MoreClaims {
  /** All that were loaded, in the API's order. */
  readonly claims: readonly ClaimLineFragment[];
  readonly hasMore: boolean;
  readonly showMore: () => void;
  readonly answer: Pick<Answer<unknown, unknown>, 'failure' | 'retry' | 'pending'>;
}

/**
 * The claims about a thing, by its global id: the first part, and the parts after it as they are asked for. Another first
 * part is of another era: as many parts are then read anew after it, and until they are there the old ones stay in sight.
 */
export function useMoreClaims(id: string, first: ClaimsPartFragment): MoreClaims {
  const [wanted, setWanted] = useState(1);
  const [read, setRead] = useState<ClaimParts>([first]);
  const [failure, setFailure] = useState<Answer<unknown, unknown>['failure']>(null);
  const [attempt, setAttempt] = useState(0);
  const known: ClaimParts = read[0] === first ? read : [first];
  const isShort = areTooFew(known, wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first part, one more that is wanted or a new attempt asks for what is missing then
  useEffect(() => {
    const stop = new AbortController();
    askClaims(id, known, wanted, stop.signal).then(
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
  }, [id, first, wanted, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useRetry(failure, retry);
  const shown = isShort ? read : known;
  return {
    claims: shown.flatMap(({ nodes }) => nodes),
    hasMore: (shown.at(-1) ?? first).pageInfo.hasNextPage,
    showMore: () => setWanted(known.length + 1),
    answer: { failure, retry, pending: isShort && failure === null },
  };
}
