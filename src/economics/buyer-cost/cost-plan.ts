import { InputError } from '../../domain/input-error.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { leversOf } from '../case/technology-levers.ts';
import { ANY_TECHNOLOGY, parameterId } from '../parameter-id.ts';
import { refreshDerived } from '../parameters/constants-pool.ts';
import { geometricAt } from '../parameters/path.ts';
import { compilePlan, type Plan } from '../plan/plan.ts';
import type { Scenario } from '../scenario.ts';
import type { CostPartKind } from './buyer-cost-types.ts';
import type { PortFacts } from './port-cost.ts';

/** Where the facts of a technology's port stand among the values of a plan of one year. */
export interface CostPlan {
  readonly plan: Plan;
  readonly technologies: readonly TechnologyCostPlan[];
}

export interface TechnologyCostPlan {
  readonly technology: string;
  readonly index: number;
  readonly slots: Readonly<Record<Quantity, number>>;
  readonly parameters: Readonly<Record<CostPartKind, readonly string[]>>;
}

const QUANTITIES = ['power', 'failures', 'failure-cost', 'pue', 'electricity', 'life', 'utilisation'] as const;
type Quantity = (typeof QUANTITIES)[number];

const HOURS = ['life', 'utilisation'] as const;
const ENERGY = ['power', 'pue', 'electricity', ...HOURS] as const;
const FAILURES = ['failures', 'failure-cost', ...HOURS] as const;

/** Technologies of which every quantity is known; a row of their own goes before the `*` row. */
export function compileCostPlan(prepared: PreparedEvidence, scenario: Scenario, year: number): CostPlan {
  const plan = compilePlan(prepared, { scenario }, [year]);
  const technologies = prepared.technologies.flatMap(({ slug }, index): TechnologyCostPlan[] => {
    const idOf = (quantity: Quantity) => idIn(prepared, quantity, slug);
    const slotOf = (quantity: Quantity) => prepared.table.knots.get(idOf(quantity))?.[0]?.slot ?? -1;
    const slots = {
      power: slotOf('power'),
      failures: slotOf('failures'),
      'failure-cost': slotOf('failure-cost'),
      pue: slotOf('pue'),
      electricity: slotOf('electricity'),
      life: slotOf('life'),
      utilisation: slotOf('utilisation'),
    };
    if (Object.values(slots).includes(-1)) return [];
    const price = priceParameters(plan, scenario, index);
    const parameters = { PRICE: price, ENERGY: ENERGY.map(idOf), FAILURES: [...FAILURES.map(idOf), ...price] };
    return [{ technology: slug, index, slots, parameters }];
  });
  return { plan, technologies };
}

/** A row of the technology's own, else the `*` row. */
function idIn({ table }: PreparedEvidence, quantity: Quantity, technology: string): string {
  const own = parameterId.buyerCost(quantity, technology);
  return table.knots.has(own) ? own : parameterId.buyerCost(quantity, ANY_TECHNOLOGY);
}

/** @throws InputError with each quantity of the technology's port that the evidence lacks */
export function requireQuantities(prepared: PreparedEvidence, technology: string): void {
  const missing = QUANTITIES.filter((quantity) => !prepared.table.knots.has(idIn(prepared, quantity, technology)));
  if (missing.length === 0) return;
  throw new InputError(
    missing.map((quantity) => {
      const argument = parameterId.buyerCost(quantity, technology);
      return { argument, message: `is missing; the cost of every other port is compared with that of ${technology}` };
    }),
  );
}

/** What a lever sets is no parameter. */
function priceParameters({ prepared, scenario: of }: Plan, scenario: Scenario, index: number): readonly string[] {
  const technology = prepared.technologies[index]?.slug ?? '';
  const isSet = (scenario.prices ?? []).some((lever) => lever.technology === technology);
  const isBoxed = (of.boxDivisor[index] ?? -1) >= 0 && leversOf(scenario, technology).boxMargin === null;
  return [
    parameterId.pricePath(),
    ...(isSet ? [] : [parameterId.price(technology)]),
    ...(isBoxed ? [parameterId.boxMargin(technology)] : []),
  ];
}

/** A port's facts at given values. The price is what the buyer pays, a box margin included. */
export function factsAt({ plan }: CostPlan, { index, slots }: TechnologyCostPlan, values: Float64Array): PortFacts {
  const at = (slot: number | undefined) => values[slot ?? -1] ?? Number.NaN;
  const optics = geometricAt(plan.market.referencePrice, values, 0) * at(plan.scenario.relativePrice[index]);
  const divisor = plan.scenario.boxDivisor[index] ?? -1;
  return {
    priceUsd: divisor < 0 ? optics : optics / at(divisor),
    watts: at(slots.power),
    pue: at(slots.pue),
    usdPerKwh: at(slots.electricity),
    lifeYears: at(slots.life),
    utilisation: at(slots.utilisation),
    failuresPerMillionHours: at(slots.failures),
    failureCostInPrices: at(slots['failure-cost']),
  };
}

/** To be called whenever parameters' slots were written. */
export function refresh({ plan }: CostPlan, values: Float64Array): void {
  refreshDerived(plan.pool, values);
}
