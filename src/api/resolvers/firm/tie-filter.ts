import { type Relation, TIE_RELATIONS } from '../../../domain/graph/relation.ts';
import { type Condition, condition } from '../../../queries/paging/condition.ts';
import { badInput } from '../../errors/api-error.ts';

/** Keeps ties of these relations; refuses one that is no tie. */
export function tieFilter(relations: readonly Relation[] | null | undefined): Condition[] {
  if (relations === null || relations === undefined) return [];
  const allowed: readonly Relation[] = TIE_RELATIONS;
  const wrong = relations.find((relation) => !allowed.includes(relation));
  if (wrong !== undefined) throw badInput('relations', `${wrong} is no tie; the ties are ${allowed.join(', ')}.`);
  return [condition('type(r) IN $relations', { relations })];
}
