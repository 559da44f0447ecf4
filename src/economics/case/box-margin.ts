import type { Evidence } from '../evidence.ts';
import { parameterId } from '../parameter-id.ts';
import type { ConstantPool } from '../parameters/constants-pool.ts';
import type { ParameterTable } from '../parameters/parameter-table.ts';

/**
 * Slot of a technology's box margin, or null where the box stage is absent: a lever at 0, or evidence that leaves no
 * room for a margin above 0. (Evidence of 0 with a high above 0 keeps the stage, so that draws can use it.)
 */
export function boxMarginSlot(
  evidence: Evidence,
  table: ParameterTable,
  technology: string,
  lever: number | null,
  pool: ConstantPool,
): number | null {
  if (lever !== null) return lever > 0 ? pool.constant(lever) : null;
  const id = parameterId.boxMargin(technology);
  const point = evidence.parameters.get(id)?.points[0];
  const slot = table.knots.get(id)?.[0]?.slot;
  return point !== undefined && slot !== undefined && point.value.high > 0 ? slot : null;
}
