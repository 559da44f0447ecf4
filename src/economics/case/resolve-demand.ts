import type { MarketMix } from '../../domain/vocabulary.ts';
import { GROWTH_FROM_YEAR } from '../constants.ts';
import type { DomainFacts } from '../evidence.ts';
import type { DemandPlan } from '../plan/case-plan.ts';
import type { DemandLever, Scenario } from '../scenario.ts';
import { type AdoptionRequest, resolveAdoption, type UnsetAdoption } from './resolve-adoption.ts';

/**
 * The mix for which a market value was published. Pluggables are the technologies of the default baseline; the other
 * generations then count as not yet there, and the pluggables' shares sum to 1.
 */
const QUOTED: Readonly<Record<MarketMix, UnsetAdoption>> = {
  EVIDENCE: 'EVIDENCE',
  PLUGGABLES_ONLY: 'BASELINE_TECHNOLOGIES',
  INCUMBENT_ONLY: 'INCUMBENT',
};

export function resolveDemand(request: AdoptionRequest, facts: DomainFacts, scenario: Scenario): DemandPlan {
  const levers = (scenario.demand ?? []).filter((lever) => (lever.domain ?? facts.domain) === facts.domain);
  const growth = firstOf(levers, (lever) => lever.growthPerYear) ?? 0;
  const quotedFor = firstOf(levers, (lever) => lever.quotedFor) ?? facts.quotedFor;
  return {
    quotedAdoption: resolveAdoption(request, facts, null, QUOTED[quotedFor]),
    growthFactor: Float64Array.from(request.years, (year) => growthFactor(growth, year)),
    elasticity: firstOf(levers, (lever) => lever.elasticity) ?? 0,
  };
}

/** Entries that set the same field of a domain have been refused, so the first found is the only one. */
function firstOf<T>(levers: readonly DemandLever[], field: (lever: DemandLever) => T | null | undefined): T | null {
  for (const lever of levers) {
    const value = field(lever);
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

/** (1 + growth) to the number of years since the last one without growth. */
function growthFactor(growth: number, year: number): number {
  return growth === 0 ? 1 : (1 + growth) ** Math.max(0, year - GROWTH_FROM_YEAR + 1);
}
