import { useCallback, useEffect, useState } from 'react';
import { useRetry } from '../../api/use-retry.ts';
import { askMembers, type Known, NOBODY } from './ask-members.ts';

export interface Members extends Known {
  readonly retry: () => void;
}

/** What belongs to a technology. */
export function useMembers(technology: string | null): Members {
  const [known, setKnown] = useState<{ readonly of: string; readonly members: Known } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again
  useEffect(() => {
    if (technology === null) return;
    const stop = new AbortController();
    askMembers(technology, stop.signal).then(
      (members) => setKnown({ of: technology, members }),
      // Aborted: another technology was chosen.
      () => undefined,
    );
    return () => stop.abort();
  }, [technology, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const members = technology !== null && known?.of === technology ? known.members : NOBODY;
  useRetry(members.failure, retry);
  return { ...members, retry };
}
