import { useEffect, useState } from 'react';
import { ask, type Outcome } from '../../api/ask.ts';
import { TechnologyMembersDocument, type TechnologyMembersQuery } from '../../generated/graphql.ts';

export interface Members {
  /** The ids of what belongs to the technology; null without one, and until they are known. */
  readonly ids: ReadonlySet<string> | null;
  /** Whether there is no such technology. */
  readonly isUnknown: boolean;
}

const NOBODY: Members = { ids: null, isUnknown: false };

/** What belongs to a technology. */
export function useMembers(technology: string | null): Members {
  const [known, setKnown] = useState<{ readonly of: string; readonly members: Members } | null>(null);
  useEffect(() => {
    if (technology === null) return;
    const stop = new AbortController();
    ask(TechnologyMembersDocument, { technology }, stop.signal).then(
      (outcome) => setKnown({ of: technology, members: membersOf(outcome) }),
      // Aborted: another technology was chosen.
      () => undefined,
    );
    return () => stop.abort();
  }, [technology]);
  return technology !== null && known?.of === technology ? known.members : NOBODY;
}

/** The API refuses a name that no technology has. */
function membersOf(outcome: Outcome<TechnologyMembersQuery>): Members {
  if (outcome.kind === 'answer') return { ids: idsOf(outcome.data), isUnknown: false };
  return { ids: null, isUnknown: outcome.failure.kind === 'refused' };
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
