import type { Path } from '../parameters/path.ts';
import type { CasePlan } from './case-plan.ts';
import type { Plan } from './plan.ts';

/** Every slot that an evaluation of the plan reads, those behind derived ones included. */
export function usedSlots({ market, baseline, scenario, pool }: Plan): ReadonlySet<number> {
  const used = new Set<number>(market.relativePrice);
  for (const path of [...market.values, market.referencePrice]) addPath(used, path);
  addCase(used, baseline);
  if (scenario !== baseline) addCase(used, scenario);
  for (const { slot, source } of pool.derivations) if (used.has(slot)) used.add(source);
  return used;
}

function addCase(used: Set<number>, plan: CasePlan): void {
  for (const path of plan.adoption) addPath(used, path);
  for (const { quotedAdoption } of plan.demand) for (const path of quotedAdoption) addPath(used, path);
  addAll(used, plan.relativePrice, plan.boxDivisor);
  for (const { buyerSlot, inputSlot, shareSlot, marginSlot } of plan.money.technologies) {
    addAll(used, buyerSlot, inputSlot, shareSlot, marginSlot);
  }
  if (plan.limits === null) return;
  addCase(used, plan.limits.evidence);
  for (const { share, use } of plan.limits.resources) {
    addPath(used, share);
    addAll(used, use);
  }
}

/** Between two knots both count, on a knot only that one. */
function addPath(used: Set<number>, { left, right, fraction }: Path): void {
  fraction.forEach((part, year) => {
    used.add(left[year] ?? -1);
    if (part !== 0) used.add(right[year] ?? -1);
  });
}

function addAll(used: Set<number>, ...lists: readonly Int32Array[]): void {
  for (const list of lists) for (const slot of list) used.add(slot);
}
