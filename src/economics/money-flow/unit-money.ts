import { roundingError } from '../summation.ts';
import type { TechnologyPlan } from './technology-plan.ts';

/** What one dollar spent on a technology becomes; free of years. */
export interface UnitMoney {
  /** r by stage: revenue per dollar that the buyer of a port pays. */
  readonly revenue: Float64Array;
  /** What a stage's coefficients apply to: r, or in a draw, but for those that a lever set, r scaled so that margins fit. */
  readonly payable: Float64Array;
  /** v by stage: r · (1 − Σ a); sums to 1. */
  readonly valueAdded: Float64Array;
  /** φ by capture. */
  readonly captureShare: Float64Array;
  /** r φ by capture. */
  readonly captureRevenue: Float64Array;
  /** r φ μ by capture. */
  readonly captureProfit: Float64Array;
}

export function createUnitMoney(plan: TechnologyPlan): UnitMoney {
  return {
    revenue: new Float64Array(plan.chain.stages.length),
    payable: new Float64Array(plan.chain.stages.length),
    valueAdded: new Float64Array(plan.chain.stages.length),
    captureShare: new Float64Array(plan.captures.length),
    captureRevenue: new Float64Array(plan.captures.length),
    captureProfit: new Float64Array(plan.captures.length),
  };
}

/** No share but those that a lever set keeps its value where those of a stage pass 1: all others give way alike. */
export const NONE_HELD: readonly number[] = [];

/**
 * Leontief's quantity model on the technology's acyclic network: r_root = 1, r_v = Σ_u a_uv r_u.
 *
 * What a lever set holds. Where shares of a stage pass 1, those held take what the levers leave, and all others what is
 * left then.
 * @param fitMargins in a draw, a stage's coefficients are scaled by min(1, (1 − max μ) / Σ a), so that margins always
 *   fit beside what the stage pays on: those that levers leave free, beside the levers'; where the levers' alone leave
 *   too little, margins are cut to it. At given values they have been checked to fit, and nothing is scaled
 * @param held slots of shares that keep their value where those of a stage pass 1, the last one of a stage: only the
 *   others then give way, in each technology by as much as that one needs
 */
export function evaluateUnitMoney(
  plan: TechnologyPlan,
  values: Float64Array,
  fitMargins: boolean,
  out: UnitMoney,
  held: readonly number[] = NONE_HELD,
): void {
  for (let stage = 0; stage < plan.chain.stages.length; stage++) {
    const [first, end] = [plan.inputStart[stage] ?? 0, plan.inputStart[stage + 1] ?? 0];
    const revenue = stage === 0 ? 1 : revenueFromBuyers(plan, values, out, stage);
    const paid = sumOfSlots(values, plan.inputSlot, first, end);
    const fixed = fitMargins ? sumOfFixed(values, plan.inputSlot, plan.inputFixed, first, end) : 0;
    const scale = fitMargins ? fittingScale(plan, values, stage, paid - fixed, fixed) : 1;
    out.revenue[stage] = revenue;
    out.payable[stage] = revenue * scale;
    out.valueAdded[stage] = revenue * (1 - (scale === 1 ? paid : fixed + (paid - fixed) * scale));
    capture(plan, values, stage, revenue, fixed > 0 ? Math.max(0, 1 - fixed) : Number.POSITIVE_INFINITY, held, out);
  }
}

function revenueFromBuyers(
  plan: TechnologyPlan,
  values: Float64Array,
  { revenue, payable }: UnitMoney,
  stage: number,
): number {
  const end = plan.buyerStart[stage + 1] ?? 0;
  let sum = 0;
  let lost = 0;
  for (let index = plan.buyerStart[stage] ?? 0; index < end; index++) {
    const base = plan.buyerFixed[index] === 1 ? revenue : payable;
    const term = (values[plan.buyerSlot[index] ?? -1] ?? Number.NaN) * (base[plan.buyerStage[index] ?? -1] ?? 0);
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}

/** @param room the most that a margin can be */
function capture(
  plan: TechnologyPlan,
  values: Float64Array,
  stage: number,
  revenue: number,
  room: number,
  held: readonly number[],
  out: UnitMoney,
): void {
  const start = plan.captureStart[stage] ?? 0;
  const end = plan.captureStart[stage + 1] ?? 0;
  shareOut(plan, values, start, end, held, out.captureShare);
  for (let index = start; index < end; index++) {
    const captured = revenue * (out.captureShare[index] ?? Number.NaN);
    out.captureRevenue[index] = captured;
    out.captureProfit[index] = captured * Math.min(room, values[plan.marginSlot[index] ?? -1] ?? Number.NaN);
  }
}

/** φ of one stage; its rest gets what the named firms leave. */
function shareOut(
  plan: TechnologyPlan,
  values: Float64Array,
  start: number,
  end: number,
  held: readonly number[],
  shares: Float64Array,
): void {
  const named = sumOfSlots(values, plan.shareSlot, start, end);
  const fixed = named > 1 ? sumOfFixed(values, plan.shareSlot, plan.shareFixed, start, end) : 0;
  const kept = named > 1 ? keptSlot(plan, held, start, end) : -1;
  const wanted = kept < 0 ? 0 : (values[kept] ?? Number.NaN);
  const keptShare = Math.min(wanted, Math.max(0, 1 - fixed));
  const scale = named > 1 ? fittingShare(named - fixed - wanted, 1 - fixed - keptShare) : 1;
  // Levers whose shares pass 1 have been refused, but for what rounding leaves.
  const fixedScale = 1 / Math.max(1, fixed);
  for (let index = start; index < end; index++) {
    const slot = plan.shareSlot[index] ?? -1;
    if (slot < 0) shares[index] = Math.max(0, 1 - named);
    else if (slot === kept) shares[index] = keptShare;
    else shares[index] = (values[slot] ?? Number.NaN) * (plan.shareFixed[index] === 1 ? fixedScale : scale);
  }
}

/** By how much the shares that give way do: they want so much, and so much is left. */
function fittingShare(wanted: number, left: number): number {
  return wanted > 0 ? Math.max(0, left) / wanted : 0;
}

/** Of the shares from `start` to `end` the one held last; −1 for none. */
function keptSlot({ shareSlot }: TechnologyPlan, held: readonly number[], start: number, end: number): number {
  for (let last = held.length - 1; last >= 0; last--) {
    const slot = held[last] ?? -1;
    const index = shareSlot.indexOf(slot, start);
    if (slot >= 0 && index >= 0 && index < end) return slot;
  }
  return -1;
}

/** @param drawn what the stage pays by coefficients that no lever set; `fixed`: by those that one did */
function fittingScale(plan: TechnologyPlan, values: Float64Array, stage: number, drawn: number, fixed: number): number {
  const end = plan.captureStart[stage + 1] ?? 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = plan.captureStart[stage] ?? 0; index < end; index++) {
    highest = Math.max(highest, values[plan.marginSlot[index] ?? -1] ?? Number.NaN);
  }
  return drawn > 0 ? Math.min(1, Math.max(0, 1 - highest - fixed) / drawn) : 1;
}

/** Compensated sum over slots; negative slots hold nothing. */
function sumOfSlots(values: Float64Array, slots: Int32Array, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let index = start; index < end; index++) {
    const slot = slots[index] ?? -1;
    if (slot < 0) continue;
    const term = values[slot] ?? Number.NaN;
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}

/** The same over the slots that a lever set. */
function sumOfFixed(values: Float64Array, slots: Int32Array, isFixed: Uint8Array, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let index = start; index < end; index++) {
    if (isFixed[index] !== 1) continue;
    const term = values[slots[index] ?? -1] ?? Number.NaN;
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}
