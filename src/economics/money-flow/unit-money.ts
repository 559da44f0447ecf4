import { roundingError } from '../summation.ts';
import type { TechnologyPlan } from './technology-plan.ts';

/** What one dollar spent on a technology becomes; free of years. */
export interface UnitMoney {
  /** r by stage: revenue per dollar that the buyer of a port pays. */
  readonly revenue: Float64Array;
  /** What a stage's coefficients apply to: r, or in a draw r scaled so that margins fit. */
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

/** No share keeps its value where those of a stage pass 1: all give way alike. */
export const NONE_HELD: readonly number[] = [];

/**
 * Leontief's quantity model on the technology's acyclic network: r_root = 1, r_v = Σ_u a_uv r_u.
 * @param fitMargins in a draw, a stage's coefficients are scaled by min(1, (1 − max μ) / Σ a), so that margins always
 *   fit beside what the stage pays on; at given values they have been checked to fit, and nothing is scaled
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
    const revenue = stage === 0 ? 1 : revenueFromBuyers(plan, values, out.payable, stage);
    const paid = sumOfSlots(values, plan.inputSlot, plan.inputStart[stage] ?? 0, plan.inputStart[stage + 1] ?? 0);
    const scale = fitMargins ? fittingScale(plan, values, stage, paid) : 1;
    out.revenue[stage] = revenue;
    out.payable[stage] = revenue * scale;
    out.valueAdded[stage] = revenue * (1 - paid * scale);
    capture(plan, values, stage, revenue, held, out);
  }
}

function revenueFromBuyers(plan: TechnologyPlan, values: Float64Array, payable: Float64Array, stage: number): number {
  const end = plan.buyerStart[stage + 1] ?? 0;
  let sum = 0;
  let lost = 0;
  for (let index = plan.buyerStart[stage] ?? 0; index < end; index++) {
    const term = (values[plan.buyerSlot[index] ?? -1] ?? Number.NaN) * (payable[plan.buyerStage[index] ?? -1] ?? 0);
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}

function capture(
  plan: TechnologyPlan,
  values: Float64Array,
  stage: number,
  revenue: number,
  held: readonly number[],
  out: UnitMoney,
): void {
  const start = plan.captureStart[stage] ?? 0;
  const end = plan.captureStart[stage + 1] ?? 0;
  const named = sumOfSlots(values, plan.shareSlot, start, end);
  const kept = named > 1 ? keptSlot(plan, held, start, end) : -1;
  const keptShare = kept < 0 ? 0 : (values[kept] ?? Number.NaN);
  const scale = named > 1 ? (1 - keptShare) / (named - keptShare) : 1;
  for (let index = start; index < end; index++) {
    const slot = plan.shareSlot[index] ?? -1;
    const share = slot < 0 ? Math.max(0, 1 - named) : (values[slot] ?? Number.NaN) * (slot === kept ? 1 : scale);
    out.captureShare[index] = share;
    const captured = revenue * share;
    out.captureRevenue[index] = captured;
    out.captureProfit[index] = captured * (values[plan.marginSlot[index] ?? -1] ?? Number.NaN);
  }
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

function fittingScale(plan: TechnologyPlan, values: Float64Array, stage: number, paid: number): number {
  const end = plan.captureStart[stage + 1] ?? 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = plan.captureStart[stage] ?? 0; index < end; index++) {
    highest = Math.max(highest, values[plan.marginSlot[index] ?? -1] ?? Number.NaN);
  }
  return paid > 0 ? Math.min(1, Math.max(0, 1 - highest) / paid) : 1;
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
