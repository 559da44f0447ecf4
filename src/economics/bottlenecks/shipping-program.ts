import type { LinearConstraint, LinearProgram } from '../numerics/linear-program.ts';
import { sumOf } from '../summation.ts';

/** What may ship in one year. A column is a technology in a domain. */
export interface ShippingProgram {
  /** US dollars for a port without a box margin, by column; above 0. */
  readonly prices: readonly number[];
  /** Ports Q w, by column. */
  readonly wanted: readonly number[];
  readonly resources: readonly ScarceResource[];
  /** Columns of each domain, the earliest generation first, where earlier ones may fill in for later ones; else empty. */
  readonly fallback: readonly (readonly number[])[];
}

export interface ScarceResource {
  /** By column, per port. */
  readonly uses: readonly number[];
  readonly capacity: number;
}

/** What a number of ports by column takes of a resource. */
export function usedOf(uses: readonly number[], ports: readonly number[]): number {
  return sumOf(ports.map((count, column) => count * (uses[column] ?? 0)));
}

/** The units in which the program is solved, chosen so that its numbers lie near 1. */
export interface Units {
  readonly ports: number;
  readonly usd: number;
  /** By resource. */
  readonly resources: readonly number[];
}

export function unitsOf({ prices, wanted, resources }: ShippingProgram): Units {
  const ports = sumOf(wanted);
  return {
    ports,
    usd: Math.max(...prices),
    resources: resources.map(({ uses }) => Math.max(...uses) * ports),
  };
}

/**
 * max Σ P x with Σ u x ≤ C for every resource and x ≤ Q w; with fallback, in place of the latter,
 * Σ_{h ≥ g} x ≤ Q Σ_{h ≥ g} w for every generation g of a domain. Rows: resources first.
 */
export function revenueProgram(program: ShippingProgram, units: Units): LinearProgram {
  return {
    maximize: program.prices.map((price) => price / units.usd),
    constraints: [...resourceRows(program, units), ...fallbackRows(program, units)],
    bounds: boundsOf(program, units),
  };
}

function resourceRows({ resources, wanted }: ShippingProgram, units: Units): readonly LinearConstraint[] {
  return resources.map(({ uses, capacity }, index) => {
    const unit = units.resources[index] ?? 1;
    if (unit === 0) return { coefficients: wanted.map(() => 0), upper: 0 };
    return { coefficients: uses.map((use) => (use * units.ports) / unit), upper: capacity / unit };
  });
}

function fallbackRows({ fallback, wanted }: ShippingProgram, units: Units): readonly LinearConstraint[] {
  return fallback.flatMap((columns) =>
    columns.map((_, generation) => {
      const later = new Set(columns.slice(generation));
      const most = sumOf(wanted.filter((_ports, column) => later.has(column)));
      return { coefficients: wanted.map((_ports, column) => (later.has(column) ? 1 : 0)), upper: most / units.ports };
    }),
  );
}

function boundsOf({ fallback, wanted }: ShippingProgram, { ports }: Units): LinearProgram['bounds'] {
  if (fallback.length > 0) return wanted.map(() => ({ lower: 0 }));
  return wanted.map((most) => ({ lower: 0, upper: most / ports }));
}
