import { setPercent } from '../format/numbers.ts';
import type { ScenarioInput } from '../generated/graphql.ts';
import { yearsOf } from './years-of.ts';

/** The API's own rate where a scenario names none, a ratio a year. */
const RATE = 0.1;

/** By which rate and to which year the present values of a scenario are made: `discounted at 10 % a year to 2024`. */
export function discountingWords(scenario: ScenarioInput | null): string {
  const rate = scenario?.discountRate ?? RATE;
  return `discounted at ${setPercent(rate)} a year to ${yearsOf(scenario ?? {})[0]}`;
}
