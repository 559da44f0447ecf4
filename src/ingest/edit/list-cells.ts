import type { GraphValue } from '../../graph/graph-store.ts';
import { mapItems } from '../plan/make-plan.ts';
import type { GraphPlan } from '../plan/shape.ts';

/** Stands for `;` within an item, since lists in cells are parted there: a code point that Unicode leaves to programs. */
const SEMICOLON = '\uFDD0';

/** A list as a cell, in which items hold what they like: no folder's row has one with `;`, but older programs wrote such names. */
export function listCell(items: readonly unknown[]): string {
  return items.map((item) => String(item).replaceAll(';', SEMICOLON)).join(';');
}

/** The plan of a row with such cells, every text as it was. */
export function withItems(plan: GraphPlan): GraphPlan {
  const nodes = plan.nodes.map((some) => mapItems(some, (item) => ({ ...item, values: item.values.map(restored) })));
  return { ...plan, nodes };
}

function restored(value: GraphValue): GraphValue {
  if (typeof value === 'string') return value.replaceAll(SEMICOLON, ';');
  return Array.isArray(value) ? value.map(restored) : value;
}
