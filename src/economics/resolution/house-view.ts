import type { Evidence, ParameterPoint } from '../evidence.ts';
import { byKey } from '../key-order.ts';
import type { ChosenPoint, ChosenPoints } from './chosen-point.ts';
import { type ClaimRecord, wasKnown } from './claim-record.ts';
import type { Rivals } from './rivals.ts';

/** An input that stands on no claim known by the day asked for. */
export interface WithoutClaim {
  readonly parameter: string;
  readonly year: number | null;
  /** ASSUMED: the house's assumption, undated; NOT_YET_KNOWN: every claim behind its estimate came later. */
  readonly why: 'NOT_YET_KNOWN' | 'ASSUMED';
}

/**
 * The house view by what was known on a day: an estimate whose claims all came later is its own range with the middle as
 * mode, since its mode is what the claims said.
 */
export function houseView({ parameters }: Evidence, record: ClaimRecord, knownOn: string | null): ChosenPoints {
  const entries = [...parameters].map(
    ([id, { points }]) => [id, points.map((point) => pointKnown(point, record, knownOn))] as const,
  );
  return new Map(entries);
}

function pointKnown(point: ParameterPoint, record: ClaimRecord, knownOn: string | null): ChosenPoint {
  const known = point.evidence.filter((claim) => {
    const day = record.knownFrom.get(claim);
    return day !== undefined && wasKnown(day, knownOn);
  });
  const date = known.reduce<string | null>((newest, claim) => later(newest, record.knownFrom.get(claim)), null);
  if (knownOn === null) return { ...point, date, publisher: null };
  if (point.basis !== 'ESTIMATED' || known.length > 0) return { ...point, evidence: known, date, publisher: null };
  const { low, high } = point.value;
  const value = { low, mid: (low + high) / 2, high };
  return { ...point, value, basis: 'ASSUMED', evidence: [], date: null, publisher: null };
}

/** Dates are ISO 8601, so that texts compare as days. */
function later(day: string | null, other: string | undefined): string | null {
  return other === undefined || (day !== null && day >= other) ? day : other;
}

/**
 * The inputs of the house view that no claim of the day stands behind, lost estimates first, then by id and year.
 * @param pooled the claims with which the house view was pooled, where it was
 */
export function withoutClaim(
  { parameters }: Evidence,
  chosen: ChosenPoints,
  pooled: Rivals | null,
): readonly WithoutClaim[] {
  const found = [...chosen].flatMap(([parameter, points]) =>
    points.flatMap(({ year, claim, basis }): readonly WithoutClaim[] => {
      if (basis !== 'ASSUMED' || pooled?.get(parameter)?.some((rival) => rival.claim.year === year)) return [];
      const house = parameters.get(parameter)?.points.find((point) => point.claim === claim && point.year === year);
      return house === undefined
        ? []
        : [{ parameter, year, why: house.basis === 'ASSUMED' ? 'ASSUMED' : 'NOT_YET_KNOWN' }];
    }),
  );
  return found.sort(
    (a, b) => Number(a.why === 'ASSUMED') - Number(b.why === 'ASSUMED') || byKey(a.parameter, b.parameter),
  );
}
