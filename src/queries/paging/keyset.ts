import { type Condition, whereClause } from './condition.ts';
import type { OrderValue, PageRequest } from './page.ts';
import { type Range, rangeConditions } from './range.ts';

export type Direction = 'ASC' | 'DESC';

/** One field of an order. The expression is Cypher written in this folder's queries, never a caller's text. */
export interface OrderTerm {
  readonly expression: string;
  readonly direction: Direction;
  /** Whether an entry may lack the field; such entries come last in both directions. */
  readonly nullable: boolean;
}

type Side = 'after' | 'before';

/** The part of a request that says which entries a page has. */
export type Bounds = Pick<PageRequest, 'direction' | 'after' | 'before'>;

/**
 * From the entries of a match to those of a page: `entry` names the variables that go on, beside the columns of the order. What a
 * cursor bounds is compared in these columns, because an engine that has found entries by an index goes on over all of them with
 * a condition that it cannot look up, where that stands beside the one that it can.
 */
export function cutPage(entry: string, terms: readonly OrderTerm[], request: Bounds): string {
  const cut = `ORDER BY ${orderClause(terms, request)} LIMIT $limit`;
  const placed = `WITH ${entry}, ${orderColumns(terms)}`;
  const bounds = boundConditions(terms, request);
  if (bounds.length === 0) return `${placed} ${cut}`;
  const variables = entry.replace('DISTINCT ', '');
  return `${placed}${whereClause(bounds)}\nWITH ${variables}, ${columnNames(terms)} ${cut}`;
}

/** The columns that hold an entry's order values: `f.nameKey AS k0, f.slug AS k1`. */
function orderColumns(terms: readonly OrderTerm[]): string {
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

/** The entries strictly between the request's bounds, in terms of the order's columns. */
export function boundConditions(terms: readonly OrderTerm[], request: Pick<PageRequest, Side>): Condition[] {
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
    const column = `k${index}`;
    const beyond = beyondTerm({ ...term, expression: column }, value, `$${name}`, side);
    if (beyond !== null) alternatives.push([...equalSoFar, beyond].join(' AND '));
    equalSoFar.push(value === null ? `${column} IS NULL` : `${column} = $${name}`);
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

/** Between which values the first field of an order lies, both included. */
export type Stretch = Range<string>;

/** Where a page lies by its cursors alone; null where the first field is not a text that every entry has. */
export function stretchOf([first]: readonly OrderTerm[], { after, before }: Pick<PageRequest, Side>): Stretch | null {
  if (first === undefined || first.nullable) return null;
  const [from, to] = first.direction === 'ASC' ? [after, before] : [before, after];
  return { from: textOf(from), to: textOf(to) };
}

/** Whether it leaves anything out. */
export function isBounded({ from, to }: Stretch): boolean {
  return from !== null || to !== null;
}

/**
 * Says of the first field where it lies, at least that it is there: an engine that keeps an index in order then reads a page from
 * there, instead of sorting every entry. As a range, because the other engine takes longer to look for absence.
 */
export function stretchConditions([first]: readonly OrderTerm[], stretch: Stretch | null): Condition[] {
  if (first === undefined || stretch === null) return [];
  return rangeConditions(first.expression, 'stretch', { from: stretch.from ?? '', to: stretch.to });
}

function textOf(place: readonly OrderValue[] | null): string | null {
  const value = place?.[0];
  return typeof value === 'string' ? value : null;
}
