import type { Plan } from '../plan/plan.ts';
import type { MovedParameter } from './moved-parameter.ts';

/**
 * Puts a parameter at one bound, all years of a path together. A share moved up takes from the rest of its stage first;
 * where the rest is used up, from the other named firms pro rata. A share moved down gives to the rest.
 * @returns how to undo it
 */
export function moveParameter(
  plan: Plan,
  { id, knots }: MovedParameter,
  bound: 'low' | 'high',
  values: Float64Array,
): () => void {
  const before = knots.map(({ slot }) => ({ slot, value: values[slot] ?? Number.NaN }));
  for (const { slot, value } of knots) values[slot] = value[bound];
  const others = id.startsWith('share/') ? makeRoom(plan, knots[0]?.slot ?? -1, values) : [];
  return () => {
    for (const { slot, value } of [...before, ...others]) values[slot] = value;
  };
}

interface Held {
  readonly slot: number;
  readonly value: number;
}

/** Lowers the other shares of every stage where they no longer fit; one row may serve several technologies. */
function makeRoom(plan: Plan, moved: number, values: Float64Array): readonly Held[] {
  const scales = new Map<number, number>();
  for (const siblings of sharesBeside(plan, moved)) {
    const others = siblings.filter((slot) => slot !== moved);
    const held = others.reduce((sum, slot) => sum + (values[slot] ?? 0), 0);
    const room = 1 - (values[moved] ?? 0);
    if (held <= room) continue;
    for (const slot of others) scales.set(slot, Math.min(scales.get(slot) ?? 1, room / held));
  }
  return [...scales].map(([slot, scale]) => {
    const value = values[slot] ?? Number.NaN;
    values[slot] = value * scale;
    return { slot, value };
  });
}

/** Of each stage with that share, in both cases, the slots of all its shares. */
function sharesBeside(plan: Plan, slot: number): readonly (readonly number[])[] {
  const technologies = [...new Set([plan.scenario.money, plan.baseline.money])].flatMap((money) => money.technologies);
  return technologies.flatMap(({ captureStart, shareSlot }) =>
    Array.from({ length: captureStart.length - 1 }, (_, stage) => {
      const slots = shareSlot.subarray(captureStart[stage] ?? 0, captureStart[stage + 1] ?? 0);
      return [...slots].filter((share) => share >= 0);
    }).filter((slots) => slots.includes(slot)),
  );
}
