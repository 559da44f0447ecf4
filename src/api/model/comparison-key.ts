import type { Comparison } from '../../economics/scenario.ts';

/** Equal comparisons have equal keys, because inputs arrive in the order of the schema's fields; the name is for people only. */
export function keyOfComparison(comparison: Comparison): string {
  return JSON.stringify(comparison, (field, value: unknown) => (field === 'name' ? undefined : (value ?? undefined)));
}
