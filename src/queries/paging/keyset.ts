import type { Condition } from './condition.ts';
import type { OrderValue, PageRequest } from './page.ts';

export type Direction = 'ASC' | 'DESC';

/** One field of an order. The expression is Cypher written in this folder's queries, never a caller's text. */
export interface OrderTerm {
  readonly expression: string;
  readonly direction: Direction;
  /** Whether an entry may lack the field; such entries come last in both directions. */
  readonly nullable: boolean;
}

type Side = 'after' | 'before';

/** The columns that hold an entry's order values: `f.nameKey AS k0, f.slug AS k1`. */
export function orderColumns(terms: readonly OrderTerm[]): string {
  return terms.map((term, index) => `${term.expression} AS k${index}`).join(', ');
}

export function columnNames(terms: readonly OrderTerm[]): string {
  return terms.map((_, index) => `k${index}`).join(', ');
}

/** The order of the columns in the direction of reading, the absent last when reading forwards and first backwards. */
export function orderClause(terms: readonly OrderTerm[], { direction }: Pick<PageRequest, 'direction'>): string {
  const backward = direction === 'BACKWARD';
  return terms.flatMap((term, index) => termOrder(term, `k${index}`, backward)).join(', ');
}

function termOrder(term: OrderTerm, column: string, backward: boolean): string[] {
  const descending = (term.direction === 'DESC') !== backward;
  const values = descending ? `${column} DESC` : column;
  return term.nullable ? [backward ? `${column} IS NULL DESC` : `${column} IS NULL`, values] : [values];
}

/** The entries strictly between the request's bounds. */
export function boundConditions(terms: readonly OrderTerm[], request: PageRequest): Condition[] {
  const sides: readonly Side[] = ['after', 'before'];
  return sides.flatMap((side) => {
    const place = request[side];
    return place === null ? [] : [boundCondition(terms, place, side)];
  });
}

/**
 * An entry lies beyond a place when, at the first field in which they differ, it lies beyond:
 * `(a beyond) OR (a equal AND b beyond) OR …`.
 */
function boundCondition(terms: readonly OrderTerm[], place: readonly OrderValue[], side: Side): Condition {
  const parameters: Record<string, OrderValue> = {};
  const alternatives: string[] = [];
  const equalSoFar: string[] = [];
  terms.forEach((term, index) => {
    const value = place[index] ?? null;
    const name = `${side}${index}`;
    if (value !== null) parameters[name] = value;
    const beyond = beyondTerm(term, value, `$${name}`, side);
    if (beyond !== null) alternatives.push([...equalSoFar, beyond].join(' AND '));
    equalSoFar.push(value === null ? `${term.expression} IS NULL` : `${term.expression} = $${name}`);
  });
  // Of a field that every entry has, nothing lies beyond its absence: a cursor that nobody was given.
  if (alternatives.length === 0) return { cypher: '1 = 0', parameters };
  return { cypher: `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`, parameters };
}

/** Null: nothing lies beyond, because the absent are last. */
function beyondTerm(
  { expression, direction, nullable }: OrderTerm,
  value: OrderValue,
  name: string,
  side: Side,
): string | null {
  if (value === null) return side === 'after' ? null : `${expression} IS NOT NULL`;
  const larger = (direction === 'ASC') === (side === 'after');
  const comparison = `${expression} ${larger ? '>' : '<'} ${name}`;
  return nullable && side === 'after' ? `(${comparison} OR ${expression} IS NULL)` : comparison;
}

/**
 * Says of the first field of an order, a text, that every entry has it, where it does: an engine that keeps an index in order then
 * reads a page from there, instead of sorting every entry. As a range, because the other engine takes longer to look for absence.
 */
export function presenceConditions([first]: readonly OrderTerm[]): Condition[] {
  if (first === undefined || first.nullable) return [];
  return [{ cypher: `${first.expression} >= ''`, parameters: {} }];
}
