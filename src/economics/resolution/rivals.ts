import { groupBy } from '../../domain/group-by.ts';
import type { ChosenPoint, ChosenPoints } from './chosen-point.ts';
import { type ClaimRecord, type ParameterClaim, wasKnown } from './claim-record.ts';
import { houseAt, tripleOf } from './to-triple.ts';

/** A rival claim as a point of its parameter. */
export interface Rival {
  readonly claim: ParameterClaim;
  readonly point: ChosenPoint;
}

/** Rival points by parameter. Claims on parameters that the model does not have count for nothing. */
export type Rivals = ReadonlyMap<string, readonly Rival[]>;

/** What was said by a day, beside the house view of that day: of each speaker the newest statement on a point, those without a name all by themselves. */
export function rivalsKnown(house: ChosenPoints, record: ClaimRecord, knownOn: string | null): Rivals {
  const known = record.rivals.filter(
    ({ knownFrom, parameter }) => wasKnown(knownFrom, knownOn) && house.has(parameter),
  );
  const rivals = newestOfEach(known).map(
    (claim): Rival => ({ claim, point: pointOf(claim, house.get(claim.parameter) ?? []) }),
  );
  return groupBy(rivals, ({ claim }) => claim.parameter);
}

/** Of each speaker the newest statement on a point; those without a name count one by one. */
export function newestOfEach(claims: readonly ParameterClaim[]): readonly ParameterClaim[] {
  return [...groupBy(claims, speakerAndPoint).values()].map((said) => said.reduce(newer));
}

function speakerAndPoint({ publisher, id, parameter, year }: ParameterClaim): string {
  return `${parameter}@${year} ${publisher ?? `: ${id}`}`;
}

/** Of two of one day the one with the greater id, so that the order of rows decides nothing. */
function newer(a: ParameterClaim, b: ParameterClaim): ParameterClaim {
  const [dayA, dayB] = [a.knownFrom ?? '', b.knownFrom ?? ''];
  return dayA > dayB || (dayA === dayB && a.id > b.id) ? a : b;
}

/** The claim as a point beside the house's. */
export function pointOf(claim: ParameterClaim, house: readonly ChosenPoint[]): ChosenPoint {
  const { parameter, year, value, claims, basis, knownFrom, publisher } = claim;
  return {
    year,
    value: tripleOf(parameter, value, houseAt(parameter, house, year)),
    basis,
    claim: claims[0] ?? claim.id,
    evidence: claims,
    date: knownFrom,
    publisher,
  };
}
