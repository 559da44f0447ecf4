import { argumentCost } from '../cost/argument-cost.ts';
import { coalitionsIn } from '../cost/coalitions.ts';
import type { ScenarioRequest } from './named-scenario.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** What the dear parts of a kept request cost where they are sent as arguments. */
export interface RequestCosts {
  readonly capacities: number;
  readonly draws: number;
  readonly attribution: number;
}

export function requestCosts({ scenario, baseline }: ScenarioRequest): RequestCosts {
  const { args, perCoalition } = scenarioSchema();
  const costOf = (field: string) =>
    argumentCost(args, { scenario: only(field, scenario), baseline: only(field, baseline) });
  return {
    capacities: costOf('capacities'),
    draws: costOf('uncertainty'),
    attribution: perCoalition * coalitionsIn(scenario),
  };
}

/** A case with one of its fields alone; null without it. */
function only(field: string, levers: unknown): unknown {
  const value: unknown = typeof levers === 'object' && levers !== null ? Reflect.get(levers, field) : null;
  return value === null || value === undefined ? null : { [field]: value };
}
