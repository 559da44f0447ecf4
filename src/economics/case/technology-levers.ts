import type { CoefficientLever, MarginLever, Scenario, ShareLever } from '../scenario.ts';

/** The money-flow levers of a scenario that touch one technology. */
export interface TechnologyLevers {
  readonly inputs: readonly CoefficientLever[];
  readonly shares: readonly ShareLever[];
  /** Those without a technology included. */
  readonly margins: readonly MarginLever[];
  /** g; null where the evidence's holds. */
  readonly boxMargin: number | null;
}

export function leversOf(scenario: Scenario, technology: string): TechnologyLevers {
  return {
    inputs: (scenario.inputs ?? []).filter((lever) => lever.technology === technology),
    shares: (scenario.shares ?? []).filter((lever) => lever.technology === technology),
    margins: (scenario.margins ?? []).filter((lever) => (lever.technology ?? technology) === technology),
    boxMargin: (scenario.boxMargins ?? []).find((lever) => lever.technology === technology)?.margin ?? null,
  };
}

export function touches(levers: TechnologyLevers): boolean {
  const entries = levers.inputs.length + levers.shares.length + levers.margins.length;
  return entries > 0 || levers.boxMargin !== null;
}

export const NO_LEVERS: TechnologyLevers = { inputs: [], shares: [], margins: [], boxMargin: null };
