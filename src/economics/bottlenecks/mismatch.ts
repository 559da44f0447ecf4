import { InputError } from '../../domain/input-error.ts';
import type { Domain } from '../../domain/vocabulary.ts';
import { sumBy } from '../summation.ts';
import { checkNumber, createFaultList } from '../validation/fault-list.ts';
import type { TechnologyShipment } from './bottleneck-types.ts';

/** The article's 5 percent. */
export const DEFAULT_MISMATCH = 0.05;
/**
 * ASSUMED: US dollars of plant for the capacity to make one port a year, about a third of the price of a port in 2026.
 * No source of the graph states it.
 */
export const ASSUMED_CAPITAL_PER_PORT_USD = 300;

/** What a capacity that misses demand costs: revenue forgone, or capital that stands idle. US dollars. */
export interface MismatchCost {
  readonly missedUsd: number;
  readonly strandedUsd: number;
}

export interface Mismatch extends MismatchCost {
  readonly year: number;
  readonly delta: number;
  readonly capitalPerPortUsd: number;
  readonly demandPorts: number;
  readonly technologies: readonly TechnologyMismatch[];
}

export interface TechnologyMismatch extends MismatchCost {
  readonly domain: Domain;
  readonly technology: string;
  readonly demandPorts: number;
  readonly priceUsd: number;
}

/** Missed: max(0, demand − capacity) · price. Stranded: max(0, capacity − demand) · capital for a port. */
export function mismatchCost(
  demandPorts: number,
  capacityPorts: number,
  priceUsd: number,
  capitalPerPortUsd: number,
): MismatchCost {
  return {
    missedUsd: Math.max(0, demandPorts - capacityPorts) * priceUsd,
    strandedUsd: Math.max(0, capacityPorts - demandPorts) * capitalPerPortUsd,
  };
}

/**
 * What it costs when capacity falls short of what is wanted by δ, and when it passes that by δ.
 * @param shipments of the year; what is wanted counts, whatever the scenario's capacities let through
 * @throws InputError for δ outside [0, 1] or a capital below 0
 */
export function mismatchIn(
  shipments: readonly TechnologyShipment[],
  year: number,
  delta: number,
  capitalPerPortUsd: number,
): Mismatch {
  requireSensible(delta, capitalPerPortUsd);
  const technologies = shipments.map(({ domain, technology, wantedPorts, wantedUsd }): TechnologyMismatch => {
    const priceUsd = wantedPorts === 0 ? 0 : wantedUsd / wantedPorts;
    const short = mismatchCost(wantedPorts, wantedPorts * (1 - delta), priceUsd, capitalPerPortUsd);
    const long = mismatchCost(wantedPorts, wantedPorts * (1 + delta), priceUsd, capitalPerPortUsd);
    const cost = { missedUsd: short.missedUsd, strandedUsd: long.strandedUsd };
    return { domain, technology, demandPorts: wantedPorts, priceUsd, ...cost };
  });
  return {
    year,
    delta,
    capitalPerPortUsd,
    technologies,
    demandPorts: sumBy(technologies, (row) => row.demandPorts),
    missedUsd: sumBy(technologies, (row) => row.missedUsd),
    strandedUsd: sumBy(technologies, (row) => row.strandedUsd),
  };
}

function requireSensible(delta: number, capitalPerPortUsd: number): void {
  const list = createFaultList();
  checkNumber(list, 'delta', delta, { low: 0, high: 1 });
  checkNumber(list, 'capitalPerPortUsd', capitalPerPortUsd, { low: 0, high: 1e6 });
  if (list.faults.length > 0) throw new InputError(list.faults);
}
