import { useAnswer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { type ClaimLineFragment, RivalClaimsDocument } from '../../generated/graphql.ts';
import { RivalClaims } from './claim-lines.tsx';
import { areRivals } from './rivals.ts';

interface RivalsOfProps {
  readonly claim: ClaimLineFragment;
  /** Global id of its subject. */
  readonly about: string;
}

/** A claim beside others that speak of the same quantity of the same subject in an overlapping period. */
export function RivalsOf({ claim, about }: RivalsOfProps) {
  const { data, failure, retry } = useAnswer(RivalClaimsDocument, { metric: claim.metric, about });
  const others = (data?.claims.nodes ?? []).filter((other) => other.key !== claim.key && areRivals(claim, other));
  if (failure !== null) {
    return (
      <section className="card wide" aria-label="Rival claims">
        <FailureNotice part="Rival claims" failure={failure} retry={retry} hasAnswer={false} />
      </section>
    );
  }
  if (others.length === 0) return null;
  return (
    <section className="card wide">
      <header>
        <h2>Rival claims</h2>
        <p className="sub">This claim first, then others of the same quantity for an overlapping period.</p>
      </header>
      <RivalClaims claims={[claim, ...others]} />
    </section>
  );
}
