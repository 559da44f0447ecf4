import type { ScenarioInput } from '../generated/graphql.ts';

/** The API's own years where a scenario names none. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2035;

/** The years of the answer to a scenario, ascending: known also while there is none, since the year shown is not among them. */
export function yearsOf({ fromYear, toYear }: ScenarioInput): number[] {
  const first = fromYear ?? FIRST_YEAR;
  return Array.from({ length: (toYear ?? LAST_YEAR) - first + 1 }, (_, at) => first + at);
}
