import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { DEFAULT_FROM_YEAR, DEFAULT_TO_YEAR } from '../constants.ts';
import type { Scenario } from '../scenario.ts';
import { sumBy } from '../summation.ts';
import { checkDistinct, checkNumber, type FaultList } from '../validation/fault-list.ts';
import {
  FEWEST_DRAWS,
  LARGEST_SEED,
  MOST_CORRELATED_PARAMETERS,
  MOST_DRAWS,
  MOST_LIMITED_YEARS_DRAWN,
  SMALLEST_SEED,
} from './bounds.ts';
import { uncertainParameters } from './uncertain-parameters.ts';
import { type Correlation, pairOf } from './uncertainty.ts';

/** Whether the request of the first of the two cases for draws can be met, in which the other one is drawn too. */
export function checkUncertainty(
  list: FaultList,
  argument: string,
  prepared: PreparedEvidence,
  cases: readonly [Scenario, Scenario],
): void {
  const [{ uncertainty }] = cases;
  if (uncertainty === null || uncertainty === undefined) return;
  const { draws, seed, correlations } = uncertainty;
  if (checkWhole(list, `${argument}.draws`, draws, FEWEST_DRAWS, MOST_DRAWS)) {
    checkLimitedDraws(list, `${argument}.draws`, draws, limitedYears(cases));
  }
  if (seed !== null && seed !== undefined) checkWhole(list, `${argument}.seed`, seed, SMALLEST_SEED, LARGEST_SEED);
  checkCorrelations(list, `${argument}.correlations`, prepared, correlations ?? []);
}

/** @returns whether the number is whole and within the bounds, both allowed */
export function checkWhole(list: FaultList, argument: string, value: number, low: number, high: number): boolean {
  if (!checkNumber(list, argument, value, { low, high })) return false;
  if (!Number.isInteger(value)) list.add(argument, `${value} is not a whole number`);
  return Number.isInteger(value);
}

/** In how many years of both cases, which are the scenario's, a capacity limits. */
function limitedYears(cases: readonly [Scenario, Scenario]): number {
  const [{ fromYear, toYear }] = cases;
  const [from, to] = [fromYear ?? DEFAULT_FROM_YEAR, toYear ?? DEFAULT_TO_YEAR];
  return sumBy(cases, ({ capacities }) => {
    const years = (capacities ?? []).map(({ year }) => year).filter((year) => from <= year && year <= to);
    return new Set(years).size;
  });
}

function checkLimitedDraws(list: FaultList, argument: string, draws: number, years: number): void {
  const most = Math.floor(MOST_LIMITED_YEARS_DRAWN / Math.max(1, years));
  if (years === 0 || draws <= most) return;
  list.add(
    argument,
    `${draws} is outside [${FEWEST_DRAWS}, ${most}], with capacities in ${years} years of scenario and baseline`,
  );
}

function checkCorrelations(
  list: FaultList,
  argument: string,
  prepared: PreparedEvidence,
  correlations: readonly Correlation[],
): void {
  const uncertain = new Set(uncertainParameters(prepared));
  correlations.forEach(({ a, b, rank }, index) => {
    const place = `${argument}[${index}]`;
    checkParameter(list, `${place}.a`, prepared, uncertain, a);
    checkParameter(list, `${place}.b`, prepared, uncertain, b);
    if (a === b) list.add(`${place}.b`, `${b} is correlated with itself`);
    checkNumber(list, `${place}.rank`, rank, { low: -1, high: 1 });
  });
  checkDistinct(list, argument, correlations, (entry) => [pairOf(entry)]);
  const named = new Set(correlations.flatMap(({ a, b }) => [a, b])).size;
  if (named > MOST_CORRELATED_PARAMETERS) {
    list.add(argument, `names ${named} parameters; at most ${MOST_CORRELATED_PARAMETERS} may be correlated`);
  }
}

function checkParameter(
  list: FaultList,
  argument: string,
  { table }: PreparedEvidence,
  uncertain: ReadonlySet<string>,
  id: string,
): void {
  if (uncertain.has(id)) return;
  if (table.knots.has(id)) list.add(argument, `${id} has no range, so that nothing can be correlated with it`);
  else list.unknown(argument, 'parameter', id, [...uncertain]);
}
