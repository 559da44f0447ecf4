import type { Estimate } from './estimate.ts';
import type { SelectionPlan, TypePlan } from './plan.ts';

/** The cost of what really came: every list at its true length, nothing for what is null. */
export function countAnswer(estimate: Estimate, selection: SelectionPlan, value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) {
    return value.reduce((sum: number, entry) => sum + countAnswer(estimate, selection, entry), 0);
  }
  const type = typeOf(selection, value);
  if (type === null) return 0;
  let cost = type.weight;
  for (const field of type.fields) {
    const answered: unknown = Reflect.get(value, field.key);
    if (answered === undefined) continue;
    cost += estimate.ofField(field).call;
    if (field.selection !== null) cost += countAnswer(estimate, field.selection, answered);
  }
  return cost;
}

/** An object of an abstract type has the keys that are asked of its own type; `__typename` says it where it is there. */
function typeOf({ types }: SelectionPlan, value: object): TypePlan | null {
  const [only = null] = types;
  if (types.length <= 1) return only;
  const named: unknown = Reflect.get(value, '__typename');
  const byName = types.find(({ name }) => name === named);
  if (byName !== undefined) return byName;
  const keys = Object.keys(value);
  const fitting = types.filter(({ fields }) => keys.every((key) => fields.some((field) => field.key === key)));
  return fitting.reduce<TypePlan | null>(
    (best, type) => (best && best.fields.length <= type.fields.length ? best : type),
    null,
  );
}
