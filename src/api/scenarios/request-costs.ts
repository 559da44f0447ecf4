import { argumentCost } from '../cost/argument-cost.ts';
import { coalitionsIn } from '../cost/coalitions.ts';
import type { ScenarioRequest } from './named-scenario.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** What a kept request costs where it is sent as arguments, by when that is paid. */
export interface RequestCosts {
  /** All that it holds but its draws, which asking for intervals pays. */
  readonly levers: number;
  readonly draws: number;
  readonly attribution: number;
}

export function requestCosts({ scenario, baseline }: ScenarioRequest): RequestCosts {
  const { args, perCoalition } = scenarioSchema();
  const levers = argumentCost(args, { scenario: undrawn(scenario), baseline: undrawn(baseline) });
  return {
    levers,
    draws: argumentCost(args, { scenario, baseline }) - levers,
    attribution: perCoalition * coalitionsIn(scenario),
  };
}

/** A case without its draws. */
function undrawn(levers: unknown): unknown {
  return typeof levers === 'object' && levers !== null ? { ...levers, uncertainty: null } : levers;
}
