import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import type { AdoptionRequest } from '../case/resolve-adoption.ts';
import { resolveBeliefs, resolveEvents } from '../case/resolve-case.ts';
import { LEVERS_ONLY, type LimitRule, resolveLimits } from '../case/resolve-limits.ts';
import { type ComparedMoney, compareMoney } from '../case/resolve-money.ts';
import { parameterId } from '../parameter-id.ts';
import { type ConstantPool, extendPool, fillConstants } from '../parameters/constants-pool.ts';
import { compilePath, type Path } from '../parameters/path.ts';
import type { Comparison } from '../scenario.ts';
import type { CasePlan } from './case-plan.ts';
import type { HolderPlan } from './holder-plan.ts';

/** A comparison compiled once for any number of evaluations over values arrays; see `valuesFor`. */
export interface Plan {
  readonly prepared: PreparedEvidence;
  readonly years: readonly number[];
  readonly pool: ConstantPool;
  readonly domains: readonly PlanDomain[];
  /** Domain by domain, generations in order. */
  readonly pairs: readonly PlanPair[];
  readonly market: MarketPlan;
  readonly baseline: CasePlan;
  readonly scenario: CasePlan;
  readonly holders: HolderPlan;
}

export interface PlanDomain {
  readonly domain: Domain;
  readonly firstPair: number;
  readonly generations: number;
}

/** A technology in a domain. */
export interface PlanPair {
  readonly domain: Domain;
  readonly technology: string;
  /** Position among the plan's technologies. */
  readonly index: number;
}

/** What fixes the ports of both cases: the evidence's market values and prices, without a box. */
export interface MarketPlan {
  /** By domain. */
  readonly values: readonly Path[];
  readonly referencePrice: Path;
  /** By technology. */
  readonly relativePrice: Int32Array;
}

/**
 * The comparison has been validated.
 * @param money to be given where several comparisons share it
 * @param limitRule which capacities limit the scenario's ports; a baseline's are its own levers only
 */
export function compilePlan(
  prepared: PreparedEvidence,
  comparison: Comparison,
  years: readonly number[],
  money: ComparedMoney = compareMoney(prepared, comparison),
  limitRule: LimitRule = LEVERS_ONLY,
): Plan {
  const request: AdoptionRequest = { prepared, years, pool: extendPool(money.pool) };
  const scenario = comparison.scenario ?? {};
  const scenarioCase = {
    ...resolveBeliefs(request, scenario, money.scenario),
    adoption: resolveEvents(request, scenario.adoption, 'EVIDENCE'),
    limits: resolveLimits(request, scenario.capacities, limitRule),
  };
  return {
    prepared,
    years,
    pool: request.pool,
    ...planPairs(prepared),
    market: planMarket(request),
    baseline: resolveBaseline(request, comparison.baseline, money, scenarioCase),
    scenario: scenarioCase,
    holders: money.holders,
  };
}

/** A values array for the plan; its parameters' slots hold the mid values until they are overwritten. */
export function valuesFor(plan: Plan, parameters: Float64Array = plan.prepared.mid): Float64Array {
  const values = new Float64Array(plan.pool.size());
  values.set(parameters);
  fillConstants(plan.pool, values);
  return values;
}

/** Without one given: the scenario's own beliefs, without the technologies that the default baseline lacks. */
function resolveBaseline(
  request: AdoptionRequest,
  given: Comparison['baseline'],
  money: ComparedMoney,
  scenario: CasePlan,
): CasePlan {
  if (given === null || given === undefined) {
    return { ...scenario, adoption: resolveEvents(request, null, 'BASELINE_TECHNOLOGIES'), limits: null };
  }
  return {
    ...resolveBeliefs(request, given, money.baseline),
    adoption: resolveEvents(request, given.adoption, 'EVIDENCE'),
    limits: resolveLimits(request, given.capacities, LEVERS_ONLY),
  };
}

function planPairs({ domains, technologies }: PreparedEvidence): Pick<Plan, 'domains' | 'pairs'> {
  const indexOf = new Map(technologies.map(({ slug }, index) => [slug, index]));
  const pairs = domains.flatMap(({ domain, generations }) =>
    generations.map((technology) => ({ domain, technology, index: indexOf.get(technology) ?? -1 })),
  );
  const planned = domains.map(({ domain, generations }) => ({
    domain,
    firstPair: pairs.findIndex((pair) => pair.domain === domain),
    generations: generations.length,
  }));
  return { domains: planned, pairs };
}

function planMarket({ prepared, years }: AdoptionRequest): MarketPlan {
  const knotsOf = (id: string) => prepared.table.knots.get(id) ?? [];
  return {
    values: prepared.domains.map(({ domain }) => compilePath(knotsOf(parameterId.market(domain)), years)),
    referencePrice: compilePath(knotsOf(parameterId.pricePath()), years),
    relativePrice: Int32Array.from(
      prepared.technologies,
      ({ slug }) => knotsOf(parameterId.price(slug))[0]?.slot ?? -1,
    ),
  };
}
