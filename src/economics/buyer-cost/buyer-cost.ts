import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { claimsBehind } from '../claims-behind.ts';
import { quantiles } from '../numerics/quantiles.ts';
import { valuesFor } from '../plan/plan.ts';
import type { Scenario } from '../scenario.ts';
import { requireCalendarYear } from '../validation/require-calendar-year.ts';
import { requireValid } from '../validation/validate-scenario.ts';
import { type BuyerCost, COST_PARTS, type CostPartKind, type PortCost, type Spread } from './buyer-cost-types.ts';
import { type CostPlan, compileCostPlan, factsAt, refresh, requireQuantities } from './cost-plan.ts';
import { COST_DRAWS, COST_SEED, drawFacts } from './draw-costs.ts';
import { type PortFacts, portCost, totalOf } from './port-cost.ts';

/** Ports are counted in 1.6T equivalents, so that a port is as many bits in every technology. */
const GBPS_OF_A_PORT = 1600;

/**
 * What a port of each technology costs its buyer over its life, at a year's prices.
 * @throws InputError with every fault of the scenario or the year, or where the evidence lacks a quantity of the
 * technology with which those that it knows are compared
 */
export function buyerCost(prepared: PreparedEvidence, scenario: Scenario, year: number): BuyerCost {
  requireValid(prepared, { scenario });
  requireCalendarYear(year);
  const plan = compileCostPlan(prepared, scenario, year);
  const reference = referenceOf(prepared);
  if (plan.technologies.length > 0) requireQuantities(prepared, reference);
  const position = plan.technologies.findIndex(({ technology }) => technology === reference);
  const mid = midFacts(plan).map(figuresOf);
  const samples = plan.technologies.map((): Figures[] => []);
  drawFacts(prepared, plan, (draw, technology, facts) => {
    const row = samples[technology];
    if (row !== undefined) row[draw] = figuresOf(facts);
  });
  const technologies = plan.technologies.map(({ technology, parameters }, index): PortCost => {
    const spread = (figure: (own: Figures, base: Figures) => number) =>
      spreadOf(figure, mid[index], mid[position], samples[index] ?? [], samples[position] ?? []);
    return {
      technology,
      parts: COST_PARTS.map((kind) => ({
        kind,
        usd: spread((own) => own[kind]),
        parameters: parameters[kind],
        claims: claimsBehind(prepared.evidence, parameters[kind]),
      })),
      total: spread((own) => own.total),
      usdPerGbps: spread((own) => own.total / GBPS_OF_A_PORT),
      relativePerBit: spread((own, base) => own.total / base.total),
      relativePower: spread((own, base) => own.watts / base.watts),
    };
  });
  return { year, draws: COST_DRAWS, seed: COST_SEED, reference, technologies };
}

type Figures = Readonly<Record<CostPartKind | 'total' | 'watts', number>>;

const NO_FIGURES: Figures = { PRICE: 0, ENERGY: 0, FAILURES: 0, total: 0, watts: 0 };

function figuresOf(facts: PortFacts): Figures {
  const parts = portCost(facts);
  const { PRICE, ENERGY, FAILURES } = parts;
  // Field by field: spreading the parts takes several times as long, and there are thousands.
  return { PRICE, ENERGY, FAILURES, total: totalOf(parts), watts: facts.watts };
}

function midFacts(plan: CostPlan): readonly PortFacts[] {
  const values = valuesFor(plan.plan);
  refresh(plan, values);
  return plan.technologies.map((technology) => factsAt(plan, technology, values));
}

/** Of a figure of one technology and the reference, drawn together. */
function spreadOf(
  figure: (own: Figures, base: Figures) => number,
  ownMid: Figures = NO_FIGURES,
  baseMid: Figures = NO_FIGURES,
  own: readonly Figures[],
  base: readonly Figures[],
): Spread {
  const drawn = new Float64Array(COST_DRAWS);
  for (let draw = 0; draw < COST_DRAWS; draw++) {
    drawn[draw] = figure(own[draw] ?? NO_FIGURES, base[draw] ?? NO_FIGURES);
  }
  const [low = Number.NaN, high = Number.NaN] = quantiles(drawn, [0.05, 0.95]);
  return { low, mid: figure(ownMid, baseMid), high };
}

/** The technology whose price is the price path: the first generation between racks. */
function referenceOf({ domains }: PreparedEvidence): string {
  return domains.find(({ domain }) => domain === 'SCALE_OUT')?.generations[0] ?? '';
}
