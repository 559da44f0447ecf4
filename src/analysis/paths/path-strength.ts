import type { Claim } from '../../domain/graph/claim.ts';
import type { Path } from '../../domain/graph/connection.ts';
import { type ClaimBasis, CONFIDENCES, SEEN } from '../../domain/vocabulary.ts';

/** What a link or a path rests on. */
export type Strength = Pick<Claim, 'confidence' | 'basis' | 'seen' | 'knownFrom'>;

/** Bases from the firmest on. */
const BASES = [
  'REPORTED',
  'DERIVED',
  'ESTIMATED',
  'FORECAST',
  'TARGET',
  'ASSUMED',
] as const satisfies readonly ClaimBasis[];

/**
 * The weakest link's evidence; a link is as strong as the best claim that says so, of those known by the hop's day and not
 * retracted while there are any. Links that need no claims, such as a product's technology, weaken nothing. Null for a path
 * of such links alone.
 */
export function weakestOf({ hops }: Path, claimsOf: (id: string) => Claim | undefined): Strength | null {
  const strengths = hops.flatMap(({ claims, asOf = null }) => {
    const all = claims.flatMap((id) => claimsOf(id) ?? []);
    const standing = all.filter((claim) => counts(claim, asOf));
    const known = standing.length === 0 ? all : standing;
    return known.length === 0 ? [] : known.reduce((best, claim) => (compareStrength(claim, best) < 0 ? claim : best));
  });
  if (strengths.length === 0) return null;
  return strengths.reduce((weakest, one) => (compareStrength(one, weakest) > 0 ? one : weakest));
}

/** What nobody had said by the day gives no strength on it, and what was taken back none on any. */
function counts({ knownFrom, retractedOn }: Claim, asOf: string | null): boolean {
  return retractedOn === null && (asOf === null || knownFrom === null || knownFrom <= asOf);
}

/** Stronger first: by confidence, then by basis, then by how it was seen. */
export function compareStrength(a: Strength | null, b: Strength | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    SEEN.indexOf(a.seen) - SEEN.indexOf(b.seen)
  );
}

/** The paths with the strongest weakest link first; of equally strong ones the shorter, then as they came. */
export function byStrength(paths: readonly Path[], claimsOf: (id: string) => Claim | undefined): readonly Path[] {
  return paths
    .map((path) => ({ path, weakest: weakestOf(path, claimsOf) }))
    .sort((a, b) => compareStrength(a.weakest, b.weakest) || a.path.hops.length - b.path.hops.length)
    .map(({ path }) => path);
}
