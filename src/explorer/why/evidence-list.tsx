import { BasisMark } from './basis-mark.tsx';
import type { Evidence } from './claims-behind.ts';
import { RetractedMark } from './retracted-mark.tsx';

/** The claims behind a parameter: what is stated, by whom, how it was read, and where. */
export function EvidenceList({ claims }: { readonly claims: readonly Evidence[] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.key}>
          {claim.statement} <BasisMark basis={claim.basis} seen={claim.seen} /> <RetractedMark on={claim.retractedOn} />
          <span className="source">
            {claim.attributedTo && `${claim.attributedTo.name}, in `}
            <SourceLink source={claim.source} />
            {claim.source.published && `, ${claim.source.published}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { readonly source: Evidence['source'] }) {
  const words = `${source.publisher}: ${source.title}`;
  if (source.url === null || !/^https?:/.test(source.url)) return words;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
