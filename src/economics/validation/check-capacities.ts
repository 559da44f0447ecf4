import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { scarceResources } from '../case/resolve-limits.ts';
import type { Scenario } from '../scenario.ts';
import { checkYear } from './check-curve.ts';
import { type Bounds, checkDistinct, checkName, checkNumber, type FaultList } from './fault-list.ts';

/** Up to a thousand times what the evidence's own shipments use. */
const CAPACITY: Bounds = { low: 0, high: 1000 };

/** A resource that no technology uses limits nothing, so that it is none to set. */
export function checkCapacities(
  list: FaultList,
  argument: string,
  prepared: PreparedEvidence,
  scenario: Scenario,
): void {
  const levers = scenario.capacities ?? [];
  const scarce = scarceResources(prepared);
  levers.forEach(({ resource, year, share }, index) => {
    checkName(list, `${argument}[${index}].resource`, 'resource that a technology uses', resource, scarce);
    checkYear(list, `${argument}[${index}].year`, year);
    checkNumber(list, `${argument}[${index}].share`, share, CAPACITY);
  });
  checkDistinct(list, argument, levers, ({ resource, year }) => [`the capacity of ${resource} in ${year}`]);
}
