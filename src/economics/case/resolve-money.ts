import { compileTechnology } from '../money-flow/technology-plan.ts';
import { type ConstantPool, extendPool } from '../parameters/constants-pool.ts';
import type { MoneyPlan } from '../plan/case-plan.ts';
import { type HolderPlan, planHolders } from '../plan/holder-plan.ts';
import type { Comparison, Scenario } from '../scenario.ts';
import { boxMarginSlot } from './box-margin.ts';
import { buildChain } from './build-chain.ts';
import type { PreparedEvidence } from './prepared-evidence.ts';
import { leversOf, touches } from './technology-levers.ts';

/** The money flow of both cases, which depends on neither years nor adoption, prices or demand. */
export interface ComparedMoney {
  readonly scenario: CaseMoney;
  /** The same object as the scenario's where no baseline was given. */
  readonly baseline: CaseMoney;
  readonly holders: HolderPlan;
  /** With the constants that both refer to. */
  readonly pool: ConstantPool;
}

export interface CaseMoney {
  readonly plan: MoneyPlan;
  /** By technology: slot of the box margin, null without a box. */
  readonly boxes: readonly (number | null)[];
}

/** The levers have been validated. */
export function compareMoney(prepared: PreparedEvidence, { scenario, baseline }: Comparison): ComparedMoney {
  const pool = extendPool(prepared.pool);
  const ofScenario = resolveMoney(prepared, scenario ?? {}, pool);
  const given = baseline ?? null;
  const ofBaseline = given === null ? ofScenario : resolveMoney(prepared, given, pool);
  const untouched = ofScenario.plan === prepared.money && ofBaseline.plan === prepared.money;
  const holders = untouched ? prepared.holders : planHolders(ofBaseline.plan, ofScenario.plan);
  return { scenario: ofScenario, baseline: ofBaseline, holders, pool };
}

/** A technology that no lever touches keeps the chain that was compiled with the evidence. */
function resolveMoney(prepared: PreparedEvidence, scenario: Scenario, pool: ConstantPool): CaseMoney {
  const resolved = prepared.technologies.map(({ slug, rootStage }, index) => {
    const levers = leversOf(scenario, slug);
    const boxMargin = boxMarginSlot(prepared.evidence, prepared.table, slug, levers.boxMargin, pool);
    const known = touches(levers) ? undefined : prepared.money.technologies[index];
    const request = { technology: slug, rootStage, levers, boxMargin };
    return { boxMargin, plan: known ?? compileTechnology(buildChain(prepared.rows, request, pool), pool) };
  });
  const technologies = resolved.map(({ plan }) => plan);
  const untouched = technologies.every((plan, index) => plan === prepared.money.technologies[index]);
  return { plan: untouched ? prepared.money : { technologies }, boxes: resolved.map(({ boxMargin }) => boxMargin) };
}
