import { isExact } from '../domain/exact-number.ts';
import { GraphError } from './graph-error.ts';
import type { GraphParameters, GraphRow, GraphValue } from './graph-store.ts';

/**
 * What both engines keep alike: null, booleans, strings, finite numbers (whole ones within ±2^53), lists and plain objects.
 * Anything else would change on its way through one engine or the other, so it is refused with INVALID.
 */
export function checkParameters(parameters: GraphParameters): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(value, `parameter $${name}`);
}

/** True when every value of the row is one that the port speaks of; fails with INVALID otherwise. */
export function assertRow(row: Readonly<Record<string, unknown>>): asserts row is GraphRow {
  for (const column of Object.keys(row)) checkValue(row[column], `result column ${column}`);
}

function checkValue(value: unknown, where: string): asserts value is GraphValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') checkNumber(value, where);
  else if (Array.isArray(value)) for (const item of value) checkValue(item, where);
  else if (isPlainObject(value)) for (const key of Object.keys(value)) checkValue(value[key], where);
  else throw new GraphError('INVALID', `${where} holds ${describe(value)}`);
}

function checkNumber(value: number, where: string): void {
  if (!isExact(value))
    throw new GraphError(
      'INVALID',
      `${where} holds the number ${value}: only finite numbers, whole ones within ±(2^53 − 1), are kept exactly`,
    );
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `a value of type ${typeof value}`;
  return `a ${value.constructor.name}; return map projections such as n{.*}, and dates as ISO strings`;
}
