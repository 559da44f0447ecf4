import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { LEVERS_ONLY, type LimitRule } from '../case/resolve-limits.ts';
import { claimsBehind } from '../claims-behind.ts';
import { byKey } from '../key-order.ts';
import { parameterId } from '../parameter-id.ts';
import { evaluate } from '../plan/evaluate.ts';
import { compilePlan, valuesFor } from '../plan/plan.ts';
import { createState } from '../plan/state.ts';
import { readAccounts } from '../redistribution/read-accounts.ts';
import type { FirmsOptions, RedistributionViews } from '../redistribution/result-types.ts';
import { createViews } from '../redistribution/views.ts';
import type { Comparison } from '../scenario.ts';
import type { Bottlenecks, HolderUnderLimits } from './bottleneck-types.ts';
import { shipmentsIn, totalShipment } from './shipments.ts';

/**
 * What the capacities of one year let through, at mid values: the scenario's own in the place of the evidence's. One
 * year at a time, because each costs two linear programs. The comparison has been validated, and so has the year.
 */
export function bottlenecksIn(
  prepared: PreparedEvidence,
  comparison: Comparison,
  year: number,
  fallback: boolean,
): Bottlenecks {
  const unlimited = { ...comparison, scenario: { ...comparison.scenario, capacities: null } };
  const wanted = run(prepared, unlimited, year, LEVERS_ONLY).views;
  const { plan, state, views: shipped } = run(prepared, comparison, year, { evidence: true, fallback });
  const shipments = shipmentsIn(plan, state.scenario, 0);
  const limited = state.scenario.limited?.shipments[0];
  return {
    year,
    fallback,
    total: totalShipment(shipments),
    shipments,
    resources: (limited?.resources ?? []).map((row) => {
      return { ...row, isBinding: row.dualUsd > 0, claims: claimsOf(prepared, row.resource) };
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

function run(prepared: PreparedEvidence, comparison: Comparison, year: number, rule: LimitRule) {
  const plan = compilePlan(prepared, comparison, [year], undefined, rule);
  const state = createState(plan);
  evaluate(plan, valuesFor(plan), false, state);
  return { plan, state, views: createViews(readAccounts(plan, state), prepared.firms, 0) };
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
