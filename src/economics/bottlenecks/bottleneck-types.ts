import type { Domain } from '../../domain/vocabulary.ts';
import type { FirmsOptions, Holder } from '../redistribution/result-types.ts';
import type { ResourceShipment } from './year-shipment.ts';

/** What the capacities of one year let through, in the scenario; money is US dollars of that year. */
export interface Bottlenecks {
  readonly year: number;
  readonly fallback: boolean;
  readonly total: Shipment;
  /** Domain by domain, earliest generation first. */
  readonly shipments: readonly TechnologyShipment[];
  readonly resources: readonly ResourceLimit[];
  /** The baseline's ports are limited by its own capacities alone. */
  pool(domain?: Domain | null): ProfitUnderLimits;
  firms(options?: FirmsOptions): readonly HolderUnderLimits[];
  stages(domain?: Domain | null): readonly StageUnderLimits[];
}

/** Ports are 1.6T equivalents a year; missed is wanted less shipped, below 0 where a technology fills in for another. */
export interface Shipment {
  readonly wantedPorts: number;
  readonly shippedPorts: number;
  readonly missedPorts: number;
  readonly wantedUsd: number;
  readonly shippedUsd: number;
  readonly missedUsd: number;
}

export interface TechnologyShipment extends Shipment {
  readonly domain: Domain;
  readonly technology: string;
}

export interface ResourceLimit extends ResourceShipment {
  /** US dollars of spend, without box margins, that one more unit of it alone would let through; 0 where the resource is not what limits. */
  readonly dualUsd: number;
  /** Whether more of it alone would let more spend through. */
  readonly isBinding: boolean;
  /** Ids of the claims that state its capacity and its uses. */
  readonly claims: readonly string[];
}

export interface ProfitUnderLimits {
  readonly baselineProfitUsd: number;
  readonly wantedProfitUsd: number;
  readonly shippedProfitUsd: number;
  /** Shipped less baseline. */
  readonly changeUsd: number;
  /** Wanted less shipped. */
  readonly missedUsd: number;
}

export interface HolderUnderLimits extends Holder, ProfitUnderLimits {
  readonly grouped: boolean;
}

export interface StageUnderLimits extends ProfitUnderLimits {
  readonly stage: string;
}
