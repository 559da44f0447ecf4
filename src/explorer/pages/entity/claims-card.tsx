import type { ClaimLineFragment } from '../../generated/graphql.ts';
import { ClaimLines, RivalClaims } from './claim-lines.tsx';
import { rivalGroups } from './rivals.ts';

interface ClaimsCardProps {
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ClaimLineFragment[] };
}

const GROUPS = 6;

/** The evidence about a thing: rival claims side by side first, then all of them. */
export function ClaimsCard({ claims: { totalCount, nodes } }: ClaimsCardProps) {
  const groups = rivalGroups(nodes).slice(0, GROUPS);
  return (
    <>
      {groups.length > 0 && (
        <section className="card wide">
          <header>
            <h2>Rival claims</h2>
            <p className="sub">
              The same quantity for the same or an overlapping period; dashed: assumed or from memory.
            </p>
          </header>
          {groups.map((group) => (
            <RivalClaims key={group[0]?.key} claims={group} />
          ))}
        </section>
      )}
      <section className="card wide">
        <header>
          <h2>Evidence</h2>
          <p className="sub">
            {totalCount} {totalCount === 1 ? 'claim' : 'claims'}
            {nodes.length < totalCount && `; the first ${nodes.length}`}
          </p>
        </header>
        <ClaimLines claims={nodes} />
      </section>
    </>
  );
}
