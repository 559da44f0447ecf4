import { memoByIdentity } from '../../economics/memo.ts';
import type { Estimate } from './estimate.ts';
import type { SelectionPlan, TypePlan } from './plan.ts';

/** What a field of an answer costs where it is there. */
interface Counted {
  readonly key: string;
  readonly call: number;
  readonly selection: SelectionPlan | null;
}

/** The cost of what really came: every list at its true length, nothing for what is null. */
export function countAnswer(estimate: Estimate, selection: SelectionPlan, value: unknown): number {
  const fieldsOf = memoByIdentity(({ fields }: TypePlan): readonly Counted[] =>
    fields.map((field) => ({ key: field.key, call: estimate.ofField(field).call, selection: field.selection })),
  );

  function count(asked: SelectionPlan, answer: unknown): number {
    if (!isObject(answer)) return 0;
    if (Array.isArray(answer)) return answer.reduce((sum: number, entry) => sum + count(asked, entry), 0);
    const type = typeOf(asked, answer);
    if (type === null) return 0;
    let cost = type.weight;
    for (const { key, call, selection: below } of fieldsOf(type)) {
      const answered = answer[key];
      if (answered === undefined) continue;
      cost += call;
      if (below !== null) cost += count(below, answered);
    }
    return cost;
  }

  return count(selection, value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** An object of an abstract type has the keys that are asked of its own type; `__typename` says it where it is there. */
function typeOf({ types }: SelectionPlan, value: Readonly<Record<string, unknown>>): TypePlan | null {
  const [only = null] = types;
  if (types.length <= 1) return only;
  const byName = types.find(({ name }) => name === value.__typename);
  if (byName !== undefined) return byName;
  const keys = Object.keys(value);
  const fitting = types.filter(({ fields }) => keys.every((key) => fields.some((field) => field.key === key)));
  return fitting.reduce<TypePlan | null>(
    (best, type) => (best && best.fields.length <= type.fields.length ? best : type),
    null,
  );
}
