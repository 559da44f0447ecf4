import { InputError } from '../../domain/input-error.ts';
import type { Comparison, Scenario } from '../scenario.ts';
import { checkDistinct, checkName, checkNumber, createFaultList } from '../validation/fault-list.ts';
import { type EvidenceChoice, POOL_WEIGHTS } from './choice-types.ts';
import type { ClaimRecord } from './claim-record.ts';

/** A half-life below a month or above fifty years says nothing about markets. */
const HALF_LIFE = { low: 1, high: 600 };

/** The choice of a comparison; null where it takes the house view. @throws InputError where the baseline chooses otherwise */
export function choiceOf({ scenario, baseline }: Comparison): EvidenceChoice | null {
  const [own, other] = [chosenBy(scenario), chosenBy(baseline)];
  if (other !== null && JSON.stringify(own) !== JSON.stringify(other)) {
    const message = 'both cases are computed from the same evidence: choose it in the scenario, or alike in both';
    throw new InputError([{ argument: `baseline.${Object.keys(other)[0] ?? ''}`, message }]);
  }
  return own;
}

/** The choice of one case in a form of its own: nothing that is left open, weights in one order; null where it chooses nothing. */
export function chosenBy(scenario: Scenario | null | undefined): EvidenceChoice | null {
  const { publishers, knownOn, pooling, staleness } = scenario ?? {};
  const choice = {
    ...(publishers && publishers.length > 0 && { publishers }),
    ...(knownOn && { knownOn }),
    ...(pooling && { pooling: { by: POOL_WEIGHTS.filter((weight) => pooling.by.includes(weight)) } }),
    ...(staleness && { staleness: { halfLifeMonths: staleness.halfLifeMonths } }),
  };
  return Object.keys(choice).length === 0 ? null : choice;
}

/** @throws InputError with every fault of the choice */
export function requireChoice({ publishers, staleness }: EvidenceChoice, record: ClaimRecord): void {
  const list = createFaultList();
  const named = publishers ?? [];
  named.forEach((publisher, index) => {
    checkName(list, `scenario.publishers[${index}]`, 'organization', publisher, record.organizations);
  });
  checkDistinct(list, 'scenario.publishers', named, (publisher) => [publisher]);
  const halfLife = staleness?.halfLifeMonths;
  if (halfLife !== undefined) checkNumber(list, 'scenario.staleness.halfLifeMonths', halfLife, HALF_LIFE);
  if (list.faults.length > 0) throw new InputError(list.faults);
}
