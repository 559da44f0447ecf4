import type { Estimate, Triple } from '../../domain/estimate.ts';
import type { GraphRow, GraphValue } from '../../graph/graph-store.ts';

/** The graph holds something that the project never writes: a fault of the data, not of the caller. */
export class UnexpectedRow extends Error {
  constructor(property: string, expected: string, value: unknown) {
    super(`${property} should be ${expected}, but is ${JSON.stringify(value)}`);
    this.name = 'UnexpectedRow';
  }
}

export function text(row: GraphRow, property: string): string {
  const value = row[property];
  if (typeof value !== 'string') throw new UnexpectedRow(property, 'a text', value);
  return value;
}

export function textOrNull(row: GraphRow, property: string): string | null {
  return isAbsent(row[property]) ? null : text(row, property);
}

export function number(row: GraphRow, property: string): number {
  const value = row[property];
  if (typeof value !== 'number') throw new UnexpectedRow(property, 'a number', value);
  return value;
}

export function numberOrNull(row: GraphRow, property: string): number | null {
  return isAbsent(row[property]) ? null : number(row, property);
}

export function booleanOrNull(row: GraphRow, property: string): boolean | null {
  const value = row[property];
  if (isAbsent(value)) return null;
  if (typeof value !== 'boolean') throw new UnexpectedRow(property, 'true or false', value);
  return value;
}

/** A list of texts; absent is empty. */
export function texts(row: GraphRow, property: string): readonly string[] {
  const value = row[property];
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) throw new UnexpectedRow(property, 'a list', value);
  return value.filter((item) => typeof item === 'string');
}

export function oneOf<T extends string>(row: GraphRow, property: string, allowed: readonly T[]): T {
  const value = row[property];
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new UnexpectedRow(property, `one of ${allowed.join(', ')}`, value);
  return found;
}

export function oneOfOrNull<T extends string>(row: GraphRow, property: string, allowed: readonly T[]): T | null {
  return isAbsent(row[property]) ? null : oneOf(row, property, allowed);
}

/** A map projection within a row. */
export function map(row: GraphRow, property: string): GraphRow {
  const value = row[property];
  if (!isMap(value)) throw new UnexpectedRow(property, 'a map', value);
  return value;
}

/** A list of any values. */
export function list(row: GraphRow, property: string): readonly GraphValue[] {
  const value = row[property];
  if (!Array.isArray(value)) throw new UnexpectedRow(property, 'a list', value);
  return value;
}

/** Three properties as an estimate; null where all three are absent. */
export function estimateOrNull(row: GraphRow, low = 'low', mid = 'mid', high = 'high'): Estimate | null {
  const estimate = { low: numberOrNull(row, low), mid: numberOrNull(row, mid), high: numberOrNull(row, high) };
  return estimate.low === null && estimate.mid === null && estimate.high === null ? null : estimate;
}

export function triple(row: GraphRow, low = 'low', mid = 'mid', high = 'high'): Triple {
  return { low: number(row, low), mid: number(row, mid), high: number(row, high) };
}

function isAbsent(value: GraphValue | undefined): value is null | undefined {
  return value === null || value === undefined;
}

function isMap(value: GraphValue | undefined): value is GraphRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
