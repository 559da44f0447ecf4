import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';

/** What is not known to be scarce: over the evidence's own use, far above the most that a lever may set and a scenario may want. */
export const PLENTY = 1e12;

/** Whether nothing is known of the resource's capacity in the year. */
export function isPlenty({ capacityShare }: Bottlenecks['resources'][number]): boolean {
  return capacityShare === PLENTY;
}
