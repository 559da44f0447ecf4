import { useCallback, useEffect, useState } from 'react';
import { useEra } from '../../api/use-era.ts';
import { useRetry } from '../../api/use-retry.ts';
import { askMembers, type Known, NOBODY } from './ask-members.ts';

export interface Members extends Known {
  readonly retry: () => void;
}

interface KnownOf {
  readonly of: string;
  readonly members: Known;
}

/** What belongs to a technology. */
export function useMembers(technology: string | null): Members {
  const [known, setKnown] = useState<KnownOf | null>(null);
  const [attempt, setAttempt] = useState(0);
  const era = useEra();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt or era asks the same question again
  useEffect(() => {
    if (technology === null) return;
    const stop = new AbortController();
    askMembers(technology, stop.signal).then(
      (members) => setKnown((old) => afterAnswer(old, { of: technology, members })),
      // Aborted: another technology was chosen, or the graph became another.
      () => undefined,
    );
    return () => stop.abort();
  }, [technology, attempt, era]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const members = technology !== null && known?.of === technology ? known.members : NOBODY;
  useRetry(members.failure, retry);
  return { ...members, retry };
}

/** What failed to come must not take away what was known. */
function afterAnswer(old: KnownOf | null, { of, members }: KnownOf): KnownOf {
  if (members.failure === null || old?.of !== of) return { of, members };
  return { of, members: { ...old.members, failure: members.failure } };
}
