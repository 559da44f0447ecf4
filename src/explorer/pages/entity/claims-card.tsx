import { FailureNotice } from '../../app/failure-notice.tsx';
import { counted } from '../../format/counted.ts';
import type { ClaimsPartFragment } from '../../generated/graphql.ts';
import { ClaimLines } from './claim-lines.tsx';
import { RivalsCard } from './rivals-card.tsx';
import { useMoreClaims } from './use-more-claims.ts';

interface ClaimsCardProps {
  /** Global id of the thing. */
  readonly of: string;
  /** The first of them. */
  readonly claims: ClaimsPartFragment;
}

/** The evidence about a thing: rival claims side by side first, then all of them, a hundred at a time. */
export function ClaimsCard({ of, claims: first }: ClaimsCardProps) {
  const { parts, hasMore, showMore, failure, retry, pending } = useMoreClaims(of, first);
  const claims = parts.flatMap(({ nodes }) => nodes);
  const { totalCount } = first;
  const canShow = hasMore && !pending;
  return (
    <>
      <RivalsCard claims={claims} isPart={hasMore} />
      <section className="card wide">
        <header>
          <h2>Evidence</h2>
          <p className="sub" role="status">
            {counted(totalCount, 'claim')}
            {hasMore && `; the first ${claims.length}`}
          </p>
        </header>
        <ClaimLines claims={claims} />
        <FailureNotice failure={failure} retry={retry} hasAnswer />
        {first.pageInfo.hasNextPage && (
          // Not `disabled`, which would drop the focus of whoever has just asked for the last of them.
          <button type="button" className="button" aria-disabled={!canShow} onClick={() => canShow && showMore()}>
            Show more claims
          </button>
        )}
      </section>
    </>
  );
}
