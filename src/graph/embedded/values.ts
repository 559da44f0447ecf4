import type { QueryResult } from '@grafeo-db/js';
import { assertRow, checkParameters } from '../check-value.ts';
import { GraphError } from '../graph-error.ts';
import type { GraphParameters, GraphRow } from '../graph-store.ts';

/** The engine takes JS values as they are and stores whole numbers as integers: only what it would change silently is refused. */
export function toEngineParameters(parameters: GraphParameters): GraphParameters {
  checkParameters(parameters);
  return parameters;
}

/** The rows of a result; a node or a relationship in it is refused, as the other engine's adapter does. */
export function toRows(result: QueryResult): GraphRow[] {
  const { columns } = result;
  return result.rows().map((values) => {
    // Not `toArray`, by which the engine names every column anew for each row: a third more.
    const row: Record<string, unknown> = {};
    columns.forEach((column, place) => {
      row[column] = values[place];
    });
    assertRow(row);
    refuseEntities(row);
    return row;
  });
}

function refuseEntities(row: GraphRow): void {
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === 'object' && value !== null && '_id' in value && ('_labels' in value || '_type' in value)) {
      throw new GraphError(
        'INVALID',
        `result column ${column} holds a node or a relationship; return map projections such as n{.*}`,
      );
    }
  }
}
