import type { ClaimsBehindQuery, SwingsFragment } from '../generated/graphql.ts';

type Thing = NonNullable<ClaimsBehindQuery['nodes'][number]>;
export type Claim = Extract<Thing, { readonly statement: string }>;
/** What a reader is shown of a claim that others rest on. */
export type Evidence = Pick<Claim, 'key' | 'statement' | 'basis' | 'seen' | 'retractedOn' | 'attributedTo' | 'source'>;
/** By global id. */
export type ClaimsById = ReadonlyMap<string, Claim>;

/** As many as the API gives at once. */
export const AT_ONCE = 100;

/** The claims that state the values behind a figure, and those on which these rest, each once; those behind the largest swings first. */
export function claimIds(influences: readonly SwingsFragment[]): string[] {
  const ids = influences.flatMap(({ values, claims }) => [
    ...values.flatMap(({ claim }) => (claim === null ? [] : [claim.id])),
    ...claims.map(({ id }) => id),
  ]);
  return [...new Set(ids)];
}

export function claimsById({ nodes }: ClaimsBehindQuery): ClaimsById {
  return new Map(nodes.filter(isClaim).map((claim) => [claim.id, claim]));
}

/** What others than the house say: its own statement of a value is no evidence for it. */
export function evidenceOf({ claims }: SwingsFragment, known: ClaimsById): Evidence[] {
  return claims.flatMap(({ id }) => {
    const claim = known.get(id);
    return claim === undefined || claim.houseView ? [] : [claim];
  });
}

function isClaim(node: Thing | null): node is Claim {
  return node !== null && 'statement' in node;
}
