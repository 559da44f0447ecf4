import { useEffect, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { TechnologyMembersDocument, type TechnologyMembersQuery } from '../../generated/graphql.ts';

/** The ids of what belongs to a technology; null without one, and until they are known. */
export function useMembers(technology: string | null): ReadonlySet<string> | null {
  const [known, setKnown] = useState<{ readonly of: string; readonly ids: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    if (technology === null) return;
    const stop = new AbortController();
    ask(TechnologyMembersDocument, { technology }, stop.signal).then(
      (outcome) => outcome.kind === 'answer' && setKnown({ of: technology, ids: idsOf(outcome.data) }),
      // Aborted: another technology was chosen.
      () => undefined,
    );
    return () => stop.abort();
  }, [technology]);
  return technology !== null && known?.of === technology ? known.ids : null;
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
