import { BASIS_WORDS } from '../format/basis-words.ts';
import type { ClaimBasis, Seen } from '../generated/graphql.ts';

/** Solid for what was reported, half for what was estimated, hollow and dashed for what nobody says: shape and word, so that colour is not needed. */
const SHAPES: Readonly<Record<ClaimBasis, 'solid' | 'half' | 'hollow'>> = {
  REPORTED: 'solid',
  DERIVED: 'half',
  ESTIMATED: 'half',
  FORECAST: 'half',
  TARGET: 'half',
  ASSUMED: 'hollow',
};

const SEEN: Readonly<Record<Seen, string>> = {
  PAGE: 'read on the page',
  RELAY: 'relayed by another source',
  INDEX: 'from a stored file',
  RECALL: 'from memory, not checked',
};

interface BasisMarkProps {
  readonly basis: ClaimBasis;
  readonly seen?: Seen;
}

/** On what ground a number stands, and how it was read. An assumed or recalled one never looks like a reported one. */
export function BasisMark({ basis, seen }: BasisMarkProps) {
  const shape = SHAPES[basis];
  const weak = basis === 'ASSUMED' || seen === 'RECALL';
  return (
    <span className={weak ? 'basis weak' : 'basis'}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {shape === 'half' && <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />}
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={shape === 'solid' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeDasharray={shape === 'hollow' ? '2 1.5' : undefined}
        />
      </svg>{' '}
      {BASIS_WORDS[basis]}
      {seen && basis !== 'ASSUMED' && `, ${SEEN[seen]}`}
    </span>
  );
}

/** How the claims behind an assumption were read, the firmest first; what rests on memory alone looks weak. */
export function SeenMark({ seen }: { readonly seen: readonly Seen[] }) {
  const weak = seen.every((way) => way === 'RECALL');
  return <span className={weak ? 'basis weak' : 'basis'}>Claims: {seen.map((way) => SEEN[way]).join('; ')}</span>;
}
