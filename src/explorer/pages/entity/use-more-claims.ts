import { useState } from 'react';
import { type Answer, useAnswer } from '../../api/use-answer.ts';
import {
  type ClaimLineFragment,
  type ClaimsPartFragment,
  MoreClaimsDocument,
  type MoreClaimsQuery,
} from '../../generated/graphql.ts';

interface MoreClaims {
  /** All that were loaded, in the API's order. */
  readonly claims: readonly ClaimLineFragment[];
  readonly hasMore: boolean;
  readonly showMore: () => void;
  readonly answer: Pick<Answer<unknown, unknown>, 'failure' | 'retry' | 'pending'>;
}

/** The claims about a thing, by its global id: the first part, and the parts after it as they are asked for. */
export function useMoreClaims(id: string, first: ClaimsPartFragment): MoreClaims {
  const [more, setMore] = useState<readonly ClaimsPartFragment[]>([]);
  const [after, ask] = useState<string | null>(null);
  const answer = useAnswer(MoreClaimsDocument, after === null ? null : { id, after });
  const parts = [first, ...more];
  const { hasNextPage, endCursor } = (more.at(-1) ?? first).pageInfo;
  const next = answer.variables?.after === endCursor ? partOf(answer.data) : null;
  if (next !== null) setMore([...more, next]);
  return {
    claims: parts.flatMap(({ nodes }) => nodes),
    hasMore: hasNextPage,
    showMore: () => ask(endCursor ?? null),
    answer,
  };
}

function partOf(data: MoreClaimsQuery | null): ClaimsPartFragment | null {
  return data?.node && 'claims' in data.node ? data.node.claims : null;
}
