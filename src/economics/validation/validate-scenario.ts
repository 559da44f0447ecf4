import { InputError, type InputFault } from '../../domain/input-error.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { DEFAULT_FROM_YEAR, DEFAULT_TO_YEAR, MOST_YEARS } from '../constants.ts';
import type { Comparison, Scenario } from '../scenario.ts';
import { checkUncertainty } from '../uncertainty/check-uncertainty.ts';
import { checkCapacities } from './check-capacities.ts';
import { checkYear } from './check-curve.ts';
import { checkMoneyFlow } from './check-money-flow.ts';
import { checkBoxMargins, checkInputs, checkMargins, checkShares } from './check-money-levers.ts';
import { checkAdoption, checkDemand, checkPrices } from './check-volumes.ts';
import { checkNumber, createFaultList, type FaultList } from './fault-list.ts';

/** @throws InputError with every fault of both cases; arguments start with `scenario` or `baseline` */
export function requireValid(prepared: PreparedEvidence, { scenario, baseline }: Comparison): void {
  const faults = [
    ...validateScenario(prepared, scenario ?? {}, 'scenario', baseline ?? {}),
    ...validateScenario(prepared, baseline ?? {}, 'baseline'),
  ];
  if (faults.length > 0) throw new InputError(faults);
}

/**
 * Every fault of one scenario, in the order of its fields.
 * @param beside the case that is drawn with it
 */
export function validateScenario(
  prepared: PreparedEvidence,
  scenario: Scenario,
  argument: string,
  beside: Scenario = {},
): readonly InputFault[] {
  const list = createFaultList();
  checkYears(list, argument, scenario);
  checkAdoption(list, `${argument}.adoption`, prepared.evidence, scenario);
  checkCapacities(list, `${argument}.capacities`, prepared, scenario);
  checkPrices(list, `${argument}.prices`, prepared.evidence, scenario);
  checkDemand(list, `${argument}.demand`, prepared.evidence, scenario);
  const before = list.faults.length;
  checkInputs(list, `${argument}.inputs`, prepared, scenario);
  checkShares(list, `${argument}.shares`, prepared, scenario);
  checkMargins(list, `${argument}.margins`, prepared, scenario);
  checkBoxMargins(list, `${argument}.boxMargins`, prepared, scenario);
  // What the levers make together is judged once each is right by itself: else one slip would show as several.
  if (list.faults.length === before) checkMoneyFlow(list, argument, prepared, scenario);
  const rate = scenario.discountRate ?? null;
  if (rate !== null) checkNumber(list, `${argument}.discountRate`, rate, { low: 0, high: 1 });
  checkUncertainty(list, `${argument}.uncertainty`, prepared, [scenario, beside]);
  return list.faults;
}

/** The years of an answer, in order. The scenario's are valid. */
export function yearsOf(scenario: Scenario): readonly number[] {
  const from = scenario.fromYear ?? DEFAULT_FROM_YEAR;
  const to = scenario.toYear ?? DEFAULT_TO_YEAR;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function checkYears(list: FaultList, argument: string, scenario: Scenario): void {
  const from = scenario.fromYear ?? DEFAULT_FROM_YEAR;
  const to = scenario.toYear ?? DEFAULT_TO_YEAR;
  const whole = [checkYear(list, `${argument}.fromYear`, from), checkYear(list, `${argument}.toYear`, to)];
  if (whole.includes(false)) return;
  if (from > to) list.add(`${argument}.fromYear`, `${from} comes after the last year, ${to}`);
  if (to - from + 1 > MOST_YEARS) list.add(`${argument}.toYear`, `${from} to ${to} is more than ${MOST_YEARS} years`);
}
