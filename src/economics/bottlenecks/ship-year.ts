import { InputError } from '../../domain/input-error.ts';
import type { LinearProgram } from '../numerics/linear-program.ts';
import { sumBy, sumOf } from '../summation.ts';
import { leastChangeProgram } from './least-change.ts';
import { revenueProgram, type ShippingProgram, unitsOf } from './shipping-program.ts';
import { solve } from './solver.ts';

export interface Shipping {
  /** By column. */
  readonly ports: readonly number[];
  /** By resource: US dollars of spend per unit of it. */
  readonly duals: readonly number[];
}

/** Relative to the ports wanted: nearer than this is the same. */
const SAME = 1e-9;

/**
 * What ships where resources are scarce: the most spend; of several such shipments the one that changes the fewest ports;
 * of those, without fallback, the one that cuts a technology by the same ratio in every domain.
 * @throws InputError where no shipment satisfies the program
 */
export function shipYear(program: ShippingProgram): Shipping {
  const { wanted, resources, fallback } = program;
  const units = unitsOf(program);
  const unlimited = fallback.length === 0 && resources.every((_, index) => fits(program, index));
  if (units.ports === 0 || unlimited) return { ports: wanted, duals: resources.map(() => 0) };
  const revenue = revenueProgram(program, units);
  const best = optimumOf(revenue);
  const target = wanted.map((ports) => ports / units.ports);
  const nearest = optimumOf(leastChangeProgram(revenue, best, target));
  const shipped = wanted.map((ports, column) => settled((nearest.x[column] ?? 0) * units.ports, ports, units.ports));
  return {
    ports: fallback.length > 0 ? shipped : proRata(program, shipped),
    duals: resources.map((_, index) => {
      const unit = units.resources[index] ?? 0;
      return unit === 0 ? 0 : ((best.duals[index] ?? 0) * units.usd * units.ports) / unit;
    }),
  };
}

export function usedOf(uses: readonly number[], ports: readonly number[]): number {
  return sumOf(ports.map((count, column) => count * (uses[column] ?? 0)));
}

function fits({ resources, wanted }: ShippingProgram, index: number): boolean {
  const { uses, capacity } = resources[index] ?? { uses: [], capacity: 0 };
  return usedOf(uses, wanted) <= capacity * (1 + Number.EPSILON * 8);
}

function optimumOf(program: LinearProgram) {
  const solution = solve(program);
  if (solution.status === 'OPTIMAL') return solution;
  const message = `no shipment fits these capacities: the program is ${solution.status.toLowerCase()}`;
  throw new InputError([{ argument: 'scenario.capacities', message }]);
}

/** Rounding neither ships what is not there nor holds back what is wanted. */
function settled(ports: number, wanted: number, scale: number): number {
  return Math.abs(ports - wanted) <= SAME * scale ? wanted : Math.max(0, ports);
}

/** Columns of equal price and uses can stand for each other: each keeps the same ratio of what it wanted. */
function proRata(program: ShippingProgram, shipped: readonly number[]): readonly number[] {
  const kindOf = (column: number) =>
    [program.prices[column], ...program.resources.map(({ uses }) => uses[column])].join(' ');
  return shipped.map((ports, column) => {
    const kind = kindOf(column);
    const alike = shipped.flatMap((_, other) => (kindOf(other) === kind ? [other] : []));
    if (alike.length === 1) return ports;
    const wanted = sumBy(alike, (other) => program.wanted[other] ?? 0);
    const ratio = wanted === 0 ? 0 : sumBy(alike, (other) => shipped[other] ?? 0) / wanted;
    return (program.wanted[column] ?? 0) * Math.min(1, ratio);
  });
}
