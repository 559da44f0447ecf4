import { useCallback, useEffect, useState } from 'react';
import { ask, type Outcome } from '../../api/ask.ts';
import type { Failure } from '../../api/failure.ts';
import { useRetry } from '../../api/use-retry.ts';
import { TechnologyMembersDocument, type TechnologyMembersQuery } from '../../generated/graphql.ts';

interface Known {
  /** The ids of what belongs to the technology; null without one, and until they are known. */
  readonly ids: ReadonlySet<string> | null;
  /** Whether there is no such technology. */
  readonly isUnknown: boolean;
  /** Why it is not known what belongs to it. */
  readonly failure: Failure | null;
}

export interface Members extends Known {
  readonly retry: () => void;
}

const NOBODY: Known = { ids: null, isUnknown: false, failure: null };

/** What belongs to a technology. */
export function useMembers(technology: string | null): Members {
  const [known, setKnown] = useState<{ readonly of: string; readonly members: Known } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again
  useEffect(() => {
    if (technology === null) return;
    const stop = new AbortController();
    ask(TechnologyMembersDocument, { technology }, stop.signal).then(
      (outcome) => setKnown({ of: technology, members: membersOf(outcome) }),
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

/** The API refuses a name that no technology has. */
function membersOf(outcome: Outcome<TechnologyMembersQuery>): Known {
  if (outcome.kind === 'answer') return { ...NOBODY, ids: idsOf(outcome.data) };
  const isUnknown = outcome.failure.kind === 'refused';
  return { ...NOBODY, isUnknown, failure: isUnknown ? null : outcome.failure };
}

function idsOf({ firms, technology }: TechnologyMembersQuery): ReadonlySet<string> {
  const rest = technology && [
    technology,
    ...technology.products.nodes,
    ...technology.inputs.flatMap(({ buyer, seller }) => [buyer, seller]),
    ...technology.domains,
  ];
  return new Set([...firms.nodes, ...(rest ?? [])].map(({ id }) => id));
}
