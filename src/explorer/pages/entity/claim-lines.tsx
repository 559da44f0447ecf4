import { Link } from '../../app/link.tsx';
import type { ClaimLineFragment } from '../../generated/graphql.ts';
import { BasisMark } from '../../why/basis-mark.tsx';
import { RetractedMark } from '../../why/retracted-mark.tsx';
import { metricWords, periodWords, scopeWords, valueWords } from './claim-words.ts';

/** Claims in a list, each leading to its page. */
export function ClaimLines({ claims }: { readonly claims: readonly ClaimLineFragment[] }) {
  return (
    <ul className="claim-lines">
      {claims.map((claim) => (
        <li key={claim.key}>
          <Link to={`/claims/${encodeURIComponent(claim.key)}`}>{claim.statement}</Link>{' '}
          <BasisMark basis={claim.basis} seen={claim.seen} /> <RetractedMark on={claim.retractedOn} />
          <ClaimOrigin claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** Who says it, where it was read, and when that came out. */
export function ClaimOrigin({ claim }: { readonly claim: ClaimLineFragment }) {
  const { source, attributedTo } = claim;
  return (
    <span className="source">
      {attributedTo && `${attributedTo.name}, in `}
      <Link to={`/sources/${encodeURIComponent(source.key)}`}>{`${source.publisher}: ${source.title}`}</Link>
      {source.published && `, ${source.published}`}
      {claim.confidence && `; confidence ${claim.confidence.toLowerCase()}`}
    </span>
  );
}

/** Claims of one quantity side by side: what each says, of which period, and on what ground. */
export function RivalClaims({ claims }: { readonly claims: readonly ClaimLineFragment[] }) {
  const [first] = claims;
  if (first === undefined) return null;
  const label = [metricWords(first.metric), first.variant?.replaceAll('_', ' '), sharedPeriod(claims)]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <h3>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <ul className="rivals" tabIndex={0} aria-label={`Rival claims: ${label}`}>
        {claims.map((claim) => (
          <li
            key={claim.key}
            className={claim.basis === 'ASSUMED' || claim.seen === 'RECALL' ? 'weak-claim' : undefined}
          >
            <strong>{valueWords(claim.value ?? null, claim.unit ?? null)}</strong>
            <p className="note">{scopeWords(claim)}</p>
            <Link to={`/claims/${encodeURIComponent(claim.key)}`}>{claim.statement}</Link>{' '}
            <BasisMark basis={claim.basis} seen={claim.seen} />
            <ClaimOrigin claim={claim} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The period of which all of them speak; that it differs from one to the next, where it does. */
function sharedPeriod(claims: readonly ClaimLineFragment[]): string | null {
  const [period = null, ...others] = new Set(claims.map(periodWords));
  return others.length === 0 ? period : 'overlapping periods';
}
