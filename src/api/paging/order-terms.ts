import type { Direction } from '../../queries/paging/keyset.ts';
import { badInput } from '../errors/api-error.ts';

/** One field of an order, as GraphQL gives it. */
interface OrderInput<F> {
  readonly field: F;
  readonly direction?: Direction | null | undefined;
}

const MOST_FIELDS = 3;

/** The fields of an order, or the usual one where none is given. Refuses a field that is named twice. */
export function orderTerms<F extends string>(
  order: readonly OrderInput<F>[] | null | undefined,
  usual: F,
): readonly { readonly field: F; readonly direction: Direction }[] {
  if (order === null || order === undefined || order.length === 0) return [{ field: usual, direction: 'ASC' }];
  if (order.length > MOST_FIELDS) throw badInput('orderBy', `An order has at most ${MOST_FIELDS} fields.`);
  const twice = order.find(({ field }, index) => order.slice(0, index).some((earlier) => earlier.field === field));
  if (twice !== undefined) throw badInput('orderBy', `The order names ${twice.field} twice.`);
  return order.map(({ field, direction }) => ({ field, direction: direction ?? 'ASC' }));
}
