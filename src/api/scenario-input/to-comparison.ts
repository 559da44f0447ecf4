import type { EvidenceChoice } from '../../economics/resolution/choice-types.ts';
import type { Comparison, Scenario } from '../../economics/scenario.ts';
import type { InputMaybe, ScenarioInput } from '../generated/resolvers.ts';
import { slugOf } from './reference.ts';
import { toLevers } from './to-levers.ts';

/** The arguments of every field that answers for a scenario. */
export interface ComparisonArguments {
  readonly scenario?: InputMaybe<ScenarioInput>;
  readonly baseline?: InputMaybe<ScenarioInput>;
}

/** What the caller compares, in the engine's terms. A null argument means the same as none. */
export function toComparison({ scenario, baseline }: ComparisonArguments): Comparison {
  return { scenario: scenario && toScenario(scenario), baseline: baseline && toScenario(baseline) };
}

/** Written field by field, so that equal inputs become equal texts whatever the order of the caller's fields. */
function toScenario(input: ScenarioInput): Scenario {
  const { name, fromYear, toYear, discountRate } = input;
  const levers = toLevers(input);
  return { name, fromYear, toYear, discountRate, ...levers, ...toChoice(input), uncertainty: toUncertainty(input) };
}

/** Whose evidence: slugs in place of references. */
function toChoice({ publishers, knownOn, pooling, staleness }: ScenarioInput): EvidenceChoice {
  return {
    publishers: publishers?.map((publisher) => slugOf('Organization', publisher)),
    knownOn,
    pooling: pooling && { by: pooling.by },
    staleness: staleness && { halfLifeMonths: staleness.halfLifeMonths },
  };
}

function toUncertainty({ uncertainty }: ScenarioInput): Scenario['uncertainty'] {
  if (uncertainty === null || uncertainty === undefined) return uncertainty;
  const { draws, seed, method, correlations } = uncertainty;
  return { draws, seed, method, correlations: correlations?.map(({ a, b, rank }) => ({ a, b, rank })) };
}
