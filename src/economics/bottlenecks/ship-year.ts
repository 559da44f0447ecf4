import { sumBy } from '../summation.ts';
import { leastChangeProgram } from './least-change.ts';
import { optimumOf } from './optimum.ts';
import { revenueProgram, type ShippingProgram, unitsOf, usedOf } from './shipping-program.ts';

/** Relative to the ports wanted: nearer than this is the same. */
const SAME = 1e-9;

/**
 * What ships where resources are scarce, ports by column: the most spend; of several such shipments the one that changes the fewest ports;
 * of those, without fallback, the one that cuts a technology by the same ratio in every domain.
 * @throws InputError where no shipment satisfies the program
 */
export function shipYear(program: ShippingProgram): readonly number[] {
  const { wanted, resources, fallback } = program;
  const units = unitsOf(program);
  const unlimited = fallback.length === 0 && resources.every((_, index) => fits(program, index));
  if (units.ports === 0 || unlimited) return wanted;
  const revenue = revenueProgram(program, units);
  const best = optimumOf(revenue);
  const target = wanted.map((ports) => ports / units.ports);
  const nearest = optimumOf(leastChangeProgram(revenue, best, target));
  const shipped = wanted.map((ports, column) => settled((nearest.x[column] ?? 0) * units.ports, ports, units.ports));
  return fallback.length > 0 ? shipped : proRata(program, shipped);
}

function fits({ resources, wanted }: ShippingProgram, index: number): boolean {
  const { uses, capacity } = resources[index] ?? { uses: [], capacity: 0 };
  return usedOf(uses, wanted) <= capacity * (1 + Number.EPSILON * 8);
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
