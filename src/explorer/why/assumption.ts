import type { AssumptionsQuery } from '../generated/graphql.ts';

export type Assumption = AssumptionsQuery['claims']['nodes'][number];
export type Evidence = Assumption['restsOn'][number];

/** One parameter with the rows of the house view that set it: several where it has a value a year. */
export interface ParameterRows {
  readonly parameter: string;
  readonly rows: readonly Assumption[];
}

/** Grouped by parameter, in the order asked; rows by year. */
export function byParameter(assumptions: readonly Assumption[], order: readonly string[]): ParameterRows[] {
  return order.flatMap((parameter) => {
    const rows = assumptions.filter((row) => row.parameter === parameter);
    if (rows.length === 0) return [];
    return [{ parameter, rows: [...rows].sort((one, other) => (one.year ?? 0) - (other.year ?? 0)) }];
  });
}

/** The claims behind all rows of a parameter, each once. */
export function evidenceOf(rows: readonly Assumption[]): Evidence[] {
  return [...new Map(rows.flatMap(({ restsOn }) => restsOn.map((claim) => [claim.key, claim]))).values()];
}
