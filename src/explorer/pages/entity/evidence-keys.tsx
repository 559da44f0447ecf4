import { Link } from '../../app/link.tsx';

const SHOWN = 3;

/** Numbered links to the claims that say something; on paper, where no link leads anywhere, the keys of all of them. */
export function EvidenceKeys({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <>
      <span className="evidence-links">
        {keys.slice(0, SHOWN).map((key, at) => (
          <Link key={key} to={`/claims/${encodeURIComponent(key)}`}>
            <span className="visually-hidden">Claim {key}</span>
            <span aria-hidden="true">[{at + 1}]</span>
          </Link>
        ))}
        {keys.length > SHOWN && ` and ${keys.length - SHOWN} more`}
      </span>
      <span className="on-paper">{keys.join(', ')}</span>
    </>
  );
}
