import type { CapacityLever, Comparison, ShareLever } from '../../economics/scenario.ts';
import { placeKey } from '../flows/positions.ts';

/** The comparison with what a disruption leaves of capacities and shares in the place of what its own levers say of them. */
export function afterLoss(
  comparison: Comparison,
  capacities: readonly CapacityLever[],
  shares: readonly ShareLever[],
): Comparison {
  const scenario = comparison.scenario ?? {};
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
