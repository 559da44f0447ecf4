import type { Triple } from '../../domain/estimate.ts';
import type { Parameter } from '../evidence.ts';
import { byKey } from '../key-order.ts';

/**
 * Where each parameter's numbers stand in a flat array: one slot a knot, parameters in key order, so that a draw, a
 * tornado bar or a coalition of levers is one Float64Array.
 */
export interface ParameterTable {
  /** In key order. */
  readonly ids: readonly string[];
  readonly knots: ReadonlyMap<string, readonly Knot[]>;
  /** Of each slot: the parameter that it belongs to. */
  readonly idOfSlot: readonly string[];
  /** Number of slots. */
  readonly size: number;
}

/** One number of a path; year null where the parameter is a constant. */
export interface Knot {
  readonly year: number | null;
  readonly slot: number;
}

export function tabulate(parameters: ReadonlyMap<string, Parameter>): ParameterTable {
  const ids = [...parameters.keys()].sort(byKey);
  const knots = new Map<string, readonly Knot[]>();
  const idOfSlot: string[] = [];
  for (const id of ids) {
    const points = parameters.get(id)?.points ?? [];
    const first = idOfSlot.length;
    knots.set(
      id,
      points.map((point, index) => ({ year: point.year, slot: first + index })),
    );
    for (const _ of points) idOfSlot.push(id);
  }
  return { ids, knots, idOfSlot, size: idOfSlot.length };
}

/** Every parameter at one bound, by slot. */
export function valuesAt(
  table: ParameterTable,
  parameters: ReadonlyMap<string, Parameter>,
  bound: keyof Triple,
): Float64Array {
  const values = new Float64Array(table.size);
  for (const [id, knots] of table.knots) {
    const points = parameters.get(id)?.points ?? [];
    knots.forEach((knot, index) => {
      values[knot.slot] = points[index]?.value[bound] ?? Number.NaN;
    });
  }
  return values;
}
