import type { GraphParameters, GraphValue } from '../../graph/graph-store.ts';

/** A condition of a WHERE clause: Cypher written by a query, and the values that it names. */
export interface Condition {
  readonly cypher: string;
  readonly parameters: GraphParameters;
}

export function condition(cypher: string, parameters: GraphParameters = {}): Condition {
  return { cypher, parameters };
}

/** `WHERE a AND b`, or nothing. */
export function whereClause(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? '' : `\nWHERE ${conditions.map(({ cypher }) => cypher).join(' AND ')}`;
}

export function parametersOf(conditions: readonly Condition[]): Record<string, GraphValue> {
  return Object.assign({}, ...conditions.map(({ parameters }) => parameters));
}
