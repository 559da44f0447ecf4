import type { Domain } from '../../domain/vocabulary.ts';
import { positionOf, type ViewContext } from './context.ts';
import type { TechnologyShare } from './result-types.ts';
import { volumesIn } from './tables.ts';

/** One row per generation of the domain, the earliest first. */
export function mixIn(context: ViewContext, domain: Domain, year: number): readonly TechnologyShare[] {
  const position = positionOf(context, year);
  const baseline = volumesIn(context.accounts.baseline, domain);
  return volumesIn(context.accounts.scenario, domain).map((scenario, generation) => ({
    technology: scenario.technology,
    baselineShare: baseline[generation]?.share[position] ?? 0,
    scenarioShare: scenario.share[position] ?? 0,
    baselinePorts: baseline[generation]?.ports[position] ?? 0,
    scenarioPorts: scenario.ports[position] ?? 0,
    baselineSpendUsd: baseline[generation]?.spendUsd[position] ?? 0,
    scenarioSpendUsd: scenario.spendUsd[position] ?? 0,
  }));
}
