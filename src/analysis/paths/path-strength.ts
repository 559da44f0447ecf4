import type { Claim } from '../../domain/graph/claim.ts';
import type { Hop, Path } from '../../domain/graph/connection.ts';
import { type ClaimBasis, CONFIDENCES, SEEN } from '../../domain/vocabulary.ts';

/** What a link or a path rests on. */
export type Strength = Pick<Claim, 'confidence' | 'basis' | 'seen' | 'knownFrom'>;

/** Null: there is nothing to doubt. UNFOUNDED: a link rests on claims of which none stands. */
export type PathStrength = Strength | 'UNFOUNDED' | null;

type ClaimsOf = (id: string) => Claim | undefined;

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
 * retracted. Links that need no claims, such as a product's technology, weaken nothing.
 */
export function weakestOf({ hops }: Path, claimsOf: ClaimsOf): PathStrength {
  const strengths = hops.map((hop) => strengthOf(hop, claimsOf));
  return strengths.reduce((weakest, one) => (compareStrength(one, weakest) > 0 ? one : weakest), null);
}

function strengthOf({ claims, asOf = null }: Hop, claimsOf: ClaimsOf): PathStrength {
  if (claims.length === 0) return null;
  const standing = claims.flatMap((id) => claimsOf(id) ?? []).filter((claim) => counts(claim, asOf));
  return standing.reduce<PathStrength>((best, claim) => (compareStrength(claim, best) < 0 ? claim : best), 'UNFOUNDED');
}

/** What nobody had said by the day gives no strength on it, and what was taken back none on any. */
function counts({ knownFrom, retractedOn }: Claim, asOf: string | null): boolean {
  return retractedOn === null && (asOf === null || knownFrom === null || knownFrom <= asOf);
}

/** Stronger first: what needs no claims, then by confidence, by basis and by how it was seen, then what is unfounded. */
export function compareStrength(a: PathStrength, b: PathStrength): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (a === 'UNFOUNDED' || b === 'UNFOUNDED') return Number(a === 'UNFOUNDED') - Number(b === 'UNFOUNDED');
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    SEEN.indexOf(a.seen) - SEEN.indexOf(b.seen)
  );
}

/** The paths with the strongest weakest link first; of equally strong ones the shorter, then as they came. */
export function byStrength(paths: readonly Path[], claimsOf: ClaimsOf): readonly Path[] {
  return paths
    .map((path) => ({ path, weakest: weakestOf(path, claimsOf) }))
    .sort((a, b) => compareStrength(a.weakest, b.weakest) || a.path.hops.length - b.path.hops.length)
    .map(({ path }) => path);
}
