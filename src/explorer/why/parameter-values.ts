import type { SwingsFragment, WhyQuery } from '../generated/graphql.ts';
import type { ClaimsById } from './claims-behind.ts';

type Value = SwingsFragment['values'][number];

/** A value of a parameter as the scenario takes it from the evidence. */
export interface ParameterValue {
  /** Null where the value holds for all years. */
  readonly year: number | null;
  readonly value: Value['value'];
  readonly basis: Value['basis'];
  /** Whose it is; null for the house's own. */
  readonly publisher: string | null;
  /** How it came about, if there is anything to say. */
  readonly note: string | null;
}

/** What became of the choice of evidence. */
export type Choice = Pick<WhyQuery['profitRedistribution'], 'publisherCoverage' | 'withoutClaim'>;

/** The values of a parameter that count for a figure, each with whose it is. */
export function parameterValues(
  { parameter, values }: SwingsFragment,
  { publisherCoverage, withoutClaim }: Choice,
  claims: ClaimsById,
): ParameterValue[] {
  const supplied = publisherCoverage.flatMap((coverage) => coverage.supplied);
  return values.map(({ year, value, basis, claim: stating }) => {
    const isThis = (one: { readonly parameter: string; readonly year: number | null }) =>
      one.parameter === parameter && one.year === year;
    const claim = stating === null ? undefined : claims.get(stating.id);
    const publisher = claim?.houseView === false ? (claim.attributedTo?.name ?? null) : null;
    // The claim's own note speaks of what was not known by then, or of something else than the parameter.
    const lost = withoutClaim.some((one) => isThis(one) && one.why === 'NOT_YET_KNOWN');
    const houseNote = lost ? NOT_YET_KNOWN : (claim?.note ?? null);
    const note = publisher === null ? houseNote : (supplied.find(isThis)?.conversion ?? null);
    return { year, value, basis, publisher, note };
  });
}

const NOT_YET_KNOWN =
  "Nobody had claimed it by that day: the ends of the house's range stand, and the middle between them.";
