import { type Record as DriverRecord, int } from 'neo4j-driver';
import { assertRow, checkParameters } from '../check-value.ts';
import type { GraphParameters, GraphRow, GraphValue } from '../graph-store.ts';

/** Whole numbers go as integers: the driver would send every number of JS as a float. */
export function toDriverParameters(parameters: GraphParameters): Record<string, unknown> {
  checkParameters(parameters);
  return mapEntries(parameters);
}

/** The rows of a result; integers beyond ±2^53, nodes, relationships and temporal values are refused. */
export function toRows(records: readonly DriverRecord[]): GraphRow[] {
  return records.map((record) => {
    // As `toObject` does, which makes a list and a generator for each.
    const row: Record<string, unknown> = {};
    record.keys.forEach((key, column) => {
      row[String(key)] = record.get(column);
    });
    assertRow(row);
    return row;
  });
}

function toDriverValue(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(toDriverValue) : mapEntries(value);
}

function mapEntries(map: Readonly<Record<string, GraphValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toDriverValue(value)]));
}

/** `Array.isArray` alone does not narrow a readonly list. */
function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}
