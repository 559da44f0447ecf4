import { counted } from '../../format/counted.ts';
import type { ClaimLineFragment } from '../../generated/graphql.ts';
import { RivalClaims } from './claim-lines.tsx';
import { rivalGroups } from './rivals.ts';

interface RivalsCardProps {
  readonly claims: readonly ClaimLineFragment[];
  /** Whether there are claims besides, not loaded yet. */
  readonly isPart: boolean;
}

/** How many are seen at once; the others are folded away. */
const GROUPS = 6;

/** The claims that speak of one quantity side by side, each quantity by itself; nothing where there are none. */
export function RivalsCard({ claims, isPart }: RivalsCardProps) {
  const groups = rivalGroups(claims);
  const folded = groups.slice(GROUPS);
  if (groups.length === 0) return null;
  return (
    <section className="card wide">
      <header>
        <h2>Rival claims</h2>
        <p className="sub">
          The same quantity for the same or an overlapping period; dashed: assumed or from memory.
          {isPart && ` Among the first ${claims.length} claims.`}
        </p>
      </header>
      <Groups groups={groups.slice(0, GROUPS)} />
      {folded.length > 0 && (
        <details>
          <summary>{counted(folded.length, 'more group')} of rival claims</summary>
          <Groups groups={folded} />
        </details>
      )}
    </section>
  );
}

function Groups({ groups }: { readonly groups: readonly (readonly ClaimLineFragment[])[] }) {
  return groups.map((group) => <RivalClaims key={group[0]?.key} claims={group} />);
}
