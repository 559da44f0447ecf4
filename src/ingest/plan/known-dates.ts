import type { ClaimRow } from '../house/claim-rows.ts';
import type { HouseClaim } from '../house/house-claim.ts';
import { HOUSE_SOURCE } from '../house/house-source.ts';
import { lastDay, leadingDate } from '../tables/partial-date.ts';
import type { Row } from '../tables/tables.ts';

/** When a statement was known to the world, and when it was noted here. ISO days. */
export interface Known {
  readonly knownFrom: string | null;
  readonly recordedOn: string | null;
}

const UNKNOWN: Known = { knownFrom: null, recordedOn: null };

/** What a source says of days. */
type Dated = Pick<Row<'sources'>, 'id' | 'published' | 'retrieved'>;

/** The days of what is in the graph already, and the day on which what is new to it is noted. */
export interface KnownBeside {
  readonly sources: readonly Dated[];
  readonly known: ReadonlyMap<string, Known>;
  readonly recordedOn: string | null;
}

/** The days of every claim by its id. */
export function knownDates(
  claims: readonly ClaimRow[],
  house: readonly HouseClaim[],
  sources: readonly Row<'sources'>[],
  beside: KnownBeside,
): ReadonlyMap<string, Known> {
  const sourceOf = new Map<string, Dated>([...beside.sources, ...sources].map((source) => [source.id, source]));
  const ofClaims = claims.map((claim) => [claim.id, claimKnown(claim, sourceOf, beside)] as const);
  const known = new Map([...beside.known, ...ofClaims]);
  const recorded = beside.recordedOn ?? dayOf(sourceOf.get(HOUSE_SOURCE)?.retrieved);
  const ofHouse = house.map(
    (claim) => [claim.id, houseKnown(claim, known, beside.known.get(claim.id)?.recordedOn ?? null, recorded)] as const,
  );
  return new Map([...known, ...ofHouse]);
}

/** The speaker's own date, else that of the page where it was read, else the day when it was read there. */
function claimKnown(claim: ClaimRow, sourceOf: ReadonlyMap<string, Dated>, beside: KnownBeside): Known {
  const source = sourceOf.get(claim.sources[0] ?? '');
  const retrieved = dayOf(source?.retrieved);
  const recordedOn = beside.known.get(claim.id)?.recordedOn ?? beside.recordedOn ?? retrieved;
  return { knownFrom: dayOf(claim.published) ?? publishedOn(source) ?? retrieved, recordedOn };
}

/** The house can say what it estimates from the first of its claims on; what it assumes is undated. */
function houseKnown(
  claim: HouseClaim,
  known: ReadonlyMap<string, Known>,
  before: string | null,
  recorded: string | null,
): Known {
  const ground = together(claim.evidence, known);
  const recordedOn = before ?? ground.recordedOn ?? recorded;
  return { knownFrom: claim.basis === 'ASSUMED' ? null : ground.knownFrom, recordedOn };
}

/** The days of something that several claims state: known and recorded with the first of them. */
export function together(claims: readonly string[], known: ReadonlyMap<string, Known>): Known {
  const [only] = claims;
  if (only !== undefined && claims.length === 1) return known.get(only) ?? UNKNOWN;
  const all = claims.flatMap((id) => known.get(id) ?? []);
  return {
    knownFrom: earliest(all.map((one) => one.knownFrom)),
    recordedOn: earliest(all.map((one) => one.recordedOn)),
  };
}

/**
 * The day by which a source was published: the last of the period that its text starts with, and no later than the day on which
 * it was read, so that what was read of a `2026` in November was known in November.
 */
export function publishedOn(source: Pick<Dated, 'published' | 'retrieved'> | undefined): string | null {
  const text = source?.published ?? null;
  const published = dayOf(text === null ? null : leadingDate(text));
  return published === null ? null : earliest([published, dayOf(source?.retrieved)]);
}

/** The day by which a forecast was made; `retrieved` is of the source where it was read, null where that says none. */
export function madeOn(made: string, retrieved: string | null): string | null {
  return publishedOn({ published: made, retrieved: retrieved ?? made });
}

function dayOf(date: string | null | undefined): string | null {
  return date === null || date === undefined ? null : lastDay(date);
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}
