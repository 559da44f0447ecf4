import { groupBy } from '../../domain/group-by.ts';
import type { CapacityLever, Comparison, ShareLever } from '../../economics/scenario.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { holdersByPlace, placeKey, positionsOf } from '../flows/positions.ts';
import type { Hit } from './disruption-types.ts';
import { sharesAfter } from './hits.ts';

/** The comparison with what a disruption leaves of capacities and shares in the place of what its own levers say of them. */
export function afterLoss(
  comparison: Comparison,
  flows: CaseFlows,
  hits: readonly Hit[],
  lostPart: number,
  capacities: readonly CapacityLever[],
): Comparison {
  const scenario = comparison.scenario ?? {};
  const shares = shareLevers(flows, hits, lostPart);
  const replaced = new Set(shares.map(({ technology, stage }) => placeKey(technology, stage)));
  const kept = (scenario.shares ?? []).filter(({ technology, stage }) => !replaced.has(placeKey(technology, stage)));
  const keptCapacities = (scenario.capacities ?? []).filter(
    ({ resource, year }) => !capacities.some((lever) => lever.resource === resource && lever.year === year),
  );
  return {
    ...comparison,
    scenario: { ...scenario, shares: [...kept, ...shares], capacities: [...keptCapacities, ...capacities] },
  };
}

/** The shares of every stage that is hit, in each of its technologies. */
function shareLevers(flows: CaseFlows, hits: readonly Hit[], lostPart: number): readonly ShareLever[] {
  const places = holdersByPlace(positionsOf(flows));
  const hitPlaces = groupBy(hits, ({ technology, stage }) => placeKey(technology, stage));
  return [...hitPlaces].flatMap(([place, of]) => {
    const [{ technology, stage } = { technology: '', stage: '' }] = of;
    return sharesAfter(places.get(place) ?? [], of, lostPart).map((row) => ({ ...row, technology, stage }));
  });
}
