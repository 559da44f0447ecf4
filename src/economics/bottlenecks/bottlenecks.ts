import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { LEVERS_ONLY } from '../case/resolve-limits.ts';
import { claimsBehind } from '../claims-behind.ts';
import { byKey } from '../key-order.ts';
import { parameterId } from '../parameter-id.ts';
import { type Evaluation, evaluateOnce } from '../plan/evaluation.ts';
import { compilePlan, type Plan } from '../plan/plan.ts';
import { readAccounts } from '../redistribution/read-accounts.ts';
import type { FirmsOptions, RedistributionViews } from '../redistribution/result-types.ts';
import { createViews } from '../redistribution/views.ts';
import type { Comparison } from '../scenario.ts';
import type { Bottlenecks, HolderUnderLimits } from './bottleneck-types.ts';
import { marginalSpend } from './marginal-spend.ts';
import { shipmentsIn, totalShipment } from './shipments.ts';
import { yearProgram } from './year-program.ts';

/**
 * What the capacities of one year let through, at mid values: the scenario's own in the place of the evidence's. One
 * year at a time, because each costs three linear programs and one more for each resource that limits. The comparison has
 * been validated, and so has the year.
 * @param ready its runs, where they were made elsewhere
 */
export function bottlenecksIn(
  prepared: PreparedEvidence,
  comparison: Comparison,
  year: number,
  fallback: boolean,
  ready: LimitRuns = runLimits(prepared, comparison, year, fallback),
): Bottlenecks {
  const wanted = read(wantedPlan(prepared, comparison, year), ready.wanted);
  const plan = shippedPlan(prepared, comparison, year, fallback);
  const { state } = ready.shipped;
  const shipped = read(plan, ready.shipped);
  const shipments = shipmentsIn(plan, state.scenario, 0);
  const limited = state.scenario.limited?.shipments[0];
  return {
    year,
    fallback,
    total: totalShipment(shipments),
    shipments,
    resources: (limited?.resources ?? []).map((row, index) => {
      const dualUsd = ready.gains[index] ?? 0;
      return { ...row, dualUsd, isBinding: dualUsd > 0, claims: claimsOf(prepared, row.resource) };
    }),
    pool: (domain = null) => profitsOf(shipped.pool(year, domain), wanted.pool(year, domain).scenarioProfitUsd),
    firms: (options = {}) => firmsUnder(shipped, wanted, year, options),
    stages: (domain = null) => {
      const before = new Map(wanted.stages(year, domain).map((row) => [row.stage, row.scenarioProfitUsd]));
      return shipped.stages(year, domain).map((row) => {
        return { stage: row.stage, ...profitsOf(row, before.get(row.stage) ?? 0) };
      });
    },
  };
}

function claimsOf({ evidence, technologies }: PreparedEvidence, resource: string): readonly string[] {
  const uses = technologies.map(({ slug }) => parameterId.use(resource, slug));
  return claimsBehind(evidence, [parameterId.capacity(resource), ...uses]);
}

/** A year as it is wanted, and as it ships: plain numbers, which another thread may have computed. */
export interface LimitRuns {
  readonly wanted: Evaluation;
  readonly shipped: Evaluation;
  /** US dollars of spend that one more unit lets through, by resource known in the year. */
  readonly gains: readonly number[];
}

export function runLimits(
  prepared: PreparedEvidence,
  comparison: Comparison,
  year: number,
  fallback: boolean,
): LimitRuns {
  const plan = shippedPlan(prepared, comparison, year, fallback);
  const shipped = evaluateOnce(plan);
  const program = yearProgram(plan, plan.scenario, shipped.values, shipped.state.scenario, 0);
  return {
    wanted: evaluateOnce(wantedPlan(prepared, comparison, year)),
    shipped,
    gains: program === null ? [] : marginalSpend(program),
  };
}

function wantedPlan(prepared: PreparedEvidence, comparison: Comparison, year: number): Plan {
  const unlimited = { ...comparison, scenario: { ...comparison.scenario, capacities: null } };
  return compilePlan(prepared, unlimited, [year], undefined, LEVERS_ONLY);
}

function shippedPlan(prepared: PreparedEvidence, comparison: Comparison, year: number, fallback: boolean): Plan {
  return compilePlan(prepared, comparison, [year], undefined, { evidence: true, fallback });
}

function read(plan: Plan, { state }: Evaluation): RedistributionViews {
  return createViews(readAccounts(plan, state), plan.prepared.firms, 0);
}

/** The largest missed profit first, then by key. */
function firmsUnder(
  shipped: RedistributionViews,
  wanted: RedistributionViews,
  year: number,
  options: FirmsOptions,
): readonly HolderUnderLimits[] {
  const before = new Map(wanted.firms(year, options).map((row) => [row.key, row.scenarioProfitUsd]));
  return shipped
    .firms(year, options)
    .map((row) => {
      const { key, firm, stage, name, grouped } = row;
      return { key, firm, stage, name, grouped, ...profitsOf(row, before.get(key) ?? 0) };
    })
    .sort((a, b) => Math.abs(b.missedUsd) - Math.abs(a.missedUsd) || byKey(a.key, b.key));
}

interface TwoCases {
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
}

function profitsOf({ baselineProfitUsd, scenarioProfitUsd, changeUsd }: TwoCases, wantedProfitUsd: number) {
  return {
    baselineProfitUsd,
    wantedProfitUsd,
    shippedProfitUsd: scenarioProfitUsd,
    changeUsd,
    missedUsd: wantedProfitUsd - scenarioProfitUsd,
  };
}
