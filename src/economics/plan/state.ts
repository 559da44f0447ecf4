import type { YearShipment } from '../bottlenecks/year-shipment.ts';
import { createUnitMoney, type UnitMoney } from '../money-flow/unit-money.ts';
import type { CasePlan, MoneyPlan } from './case-plan.ts';
import type { Plan } from './plan.ts';

/** The numbers of one evaluation, reused from draw to draw. [row][year] stands at row · years + year. */
export interface State {
  /** Market values, US dollars, [domain][year]. */
  readonly marketUsd: Float64Array;
  readonly baseline: CaseState;
  readonly scenario: CaseState;
}

export interface CaseState {
  /** What the buyer pays for a port, US dollars, [technology][year]; without the box in `opticsPrice`. */
  readonly price: Float64Array;
  readonly opticsPrice: Float64Array;
  /** Ports of all technologies, [domain][year]. */
  readonly demand: Float64Array;
  /** [pair][year]: share of the domain's ports, ports, US dollars. */
  readonly mix: Float64Array;
  readonly ports: Float64Array;
  readonly spend: Float64Array;
  /** By technology; the same object in both cases where their money flow is the same. */
  readonly money: readonly UnitMoney[];
  /** Where resources limit the ports; null elsewhere. */
  readonly limited: LimitedState | null;
}

export interface LimitedState {
  /** The volumes that capacities are shares of. */
  readonly evidence: CaseState;
  /** Ports before the limits, [pair][year]. */
  readonly wanted: Float64Array;
  /** By year. */
  readonly shipments: YearShipment[];
}

export function createState(plan: Plan): State {
  const money = createMoney(plan.scenario.money);
  const shared = plan.baseline.money === plan.scenario.money;
  return {
    marketUsd: new Float64Array(plan.domains.length * plan.years.length),
    scenario: createCaseState(plan, plan.scenario, money),
    baseline: createCaseState(plan, plan.baseline, shared ? money : createMoney(plan.baseline.money)),
  };
}

function createMoney(money: MoneyPlan): readonly UnitMoney[] {
  return money.technologies.map(createUnitMoney);
}

function createCaseState(plan: Plan, { limits }: CasePlan, money: readonly UnitMoney[]): CaseState {
  const years = plan.years.length;
  const technologies = plan.prepared.technologies.length;
  return {
    price: new Float64Array(technologies * years),
    opticsPrice: new Float64Array(technologies * years),
    demand: new Float64Array(plan.domains.length * years),
    mix: new Float64Array(plan.pairs.length * years),
    ports: new Float64Array(plan.pairs.length * years),
    spend: new Float64Array(plan.pairs.length * years),
    money,
    limited: limits && {
      evidence: createCaseState(plan, limits.evidence, []),
      wanted: new Float64Array(plan.pairs.length * years),
      shipments: [],
    },
  };
}
