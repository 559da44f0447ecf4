import { Link } from '../../app/link.tsx';
import type { ClaimKeyFragment } from '../../generated/graphql.ts';

const SHOWN = 3;

/** Numbered links to the claims that say something, struck through where retracted; on paper, where no link leads anywhere, the keys of all of them. */
export function EvidenceKeys({ claims }: { readonly claims: readonly ClaimKeyFragment[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <span className="evidence-links">
        {claims.slice(0, SHOWN).map((claim, at) => (
          <Link key={claim.key} to={`/claims/${encodeURIComponent(claim.key)}`}>
            <span className="visually-hidden">Claim {keyWords(claim, ', ')}</span>
            <span aria-hidden="true">{claim.retractedOn ? <s>[{at + 1}]</s> : `[${at + 1}]`}</span>
          </Link>
        ))}
        {claims.length > SHOWN && ` and ${claims.length - SHOWN} more`}
      </span>
      <span className="on-paper">{claims.map((claim) => keyWords(claim, ' ')).join(', ')}</span>
    </>
  );
}

/** The key of a claim, with the word where it was retracted. */
function keyWords({ key, retractedOn }: ClaimKeyFragment, gap: string): string {
  return retractedOn ? `${key}${gap}retracted` : key;
}
