import type { LinearProgram } from '../numerics/linear-program.ts';
import { optimumOf, ROUNDING } from './optimum.ts';
import { revenueProgram, type ShippingProgram, unitsOf } from './shipping-program.ts';

/** How much more of a resource is tried, in the program's own units: beyond the solver's tolerance, and little else. */
const STEP = 1e-5;

/**
 * What a little more of each resource alone lets through: US dollars of spend per unit of it, by resource. Where several
 * limits meet, an optimum has many duals, and the one found may be that of less capacity. The spend is concave in a
 * capacity, so that each of them bounds the gain: a resource without a dual gains nothing, and for any other the program
 * is solved once more with a little more of it, where its dual is the gain.
 */
export function marginalSpend(program: ShippingProgram): readonly number[] {
  const units = unitsOf(program);
  if (units.ports === 0) return program.resources.map(() => 0);
  const revenue = revenueProgram(program, units);
  const { duals } = optimumOf(revenue);
  return units.resources.map((unit, resource) => {
    if (unit === 0 || (duals[resource] ?? 0) <= ROUNDING) return 0;
    const dual = optimumOf(withMore(revenue, resource)).duals[resource] ?? 0;
    return dual <= ROUNDING ? 0 : (dual * units.usd * units.ports) / unit;
  });
}

/** The resources are the program's first rows. */
function withMore(revenue: LinearProgram, resource: number): LinearProgram {
  const constraints = revenue.constraints.map((row, index) =>
    index === resource ? { ...row, upper: (row.upper ?? 0) + STEP } : row,
  );
  return { ...revenue, constraints };
}
