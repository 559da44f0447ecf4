import { memoBy } from '../../economics/memo.ts';
import { sumBy } from '../../economics/summation.ts';
import type { InferredTrade, Ledger, StatedTrade } from '../ledger/ledger-types.ts';
import type { ExposureDirection, ExposureTarget } from './exposure-types.ts';
import { inferredStep, type Step, type Steps } from './step.ts';

/**
 * The ways on from a firm towards a target. A STAGE or FIRM is reached wherever its dollars are paid (SUPPLIERS) or
 * earned (CUSTOMERS). The chain's own dollars already are of one TECHNOLOGY from end to end, so that only links of
 * which a source states the share lead on to it through other firms.
 */
export function stepsFrom(ledger: Ledger, target: ExposureTarget, direction: ExposureDirection): Steps {
  return memoBy(String, direction === 'SUPPLIERS' ? toSuppliers(ledger, target) : toCustomers(ledger, target));
}

/** A_ij = z_ij / x_i; x_i is at least what the firm pays, so that no row passes 1. */
function toSuppliers(ledger: Ledger, target: ExposureTarget): Steps {
  return (key) => {
    const stated = ledger.statedPurchasesOf(key);
    const inferred = ledger.inferredPurchasesOf(key);
    const paid = sumBy(stated, ({ usd }) => usd ?? 0) + sumBy(inferred, ({ usd }) => usd);
    const revenue = Math.max(ledger.revenueOf(key)?.usd ?? 0, paid);
    if (revenue === 0) return [];
    return [
      ...stated.map((trade) => statedStep(ledger, target, trade, trade.payee, (trade.usd ?? 0) / revenue)),
      ...inferred.map((trade) => {
        const rule = { arrives: arrivesAt(target, trade, trade.payee), follows: target.kind !== 'TECHNOLOGY' };
        return inferredStep(trade.payee, trade.usd / revenue, trade, rule);
      }),
    ];
  };
}

/** B_ji = z_ij / x_j. What a firm earns at the target itself has arrived, and is not followed to its customers. */
function toCustomers(ledger: Ledger, target: ExposureTarget): Steps {
  return (key) => {
    const stated = ledger.statedSalesOf(key);
    const steps = stated.map((trade) => statedStep(ledger, target, trade, trade.payer, trade.share));
    const revenue = ledger.revenueOf(key)?.usd ?? 0;
    if (revenue === 0) return steps;
    const rest = 1 - sumBy(stated, ({ share }) => share);
    const sales = ledger.inferredSalesOf(key).filter((trade) => !isEarnedAt(target, trade));
    const followed = target.kind === 'TECHNOLOGY' ? [] : sales;
    return [
      ...steps,
      ...followed.map((trade) => {
        const rule = { arrives: target.kind === 'FIRM' && trade.payer === target.key, follows: true };
        return inferredStep(trade.payer, trade.usd / revenue, trade, rule);
      }),
      ...ownSteps(ledger, target, key, revenue, rest),
    ];
  };
}

/** What the firm itself earns at the target stage or technology, fitted into what is not stated. */
function ownSteps(ledger: Ledger, target: ExposureTarget, key: string, revenue: number, rest: number): Step[] {
  const all = ledger.positionsOf(key);
  const fit = Math.min(1, (Math.max(0, rest) * revenue) / sumBy(all, ({ revenueUsd }) => revenueUsd));
  return all
    .filter(({ technology, stage, revenueUsd }) => revenueUsd > 0 && isAt(target, technology, stage))
    .map(({ technology, stage, revenueUsd }) => {
      const flow = { technology, buyer: null, seller: stage };
      return inferredStep(key, (revenueUsd * fit) / revenue, flow, { arrives: true, follows: false });
    });
}

/** A stated share arrives at its firm, at its technology where it names one, and at stages as its supplier's revenue does. */
function statedStep(ledger: Ledger, target: ExposureTarget, trade: StatedTrade, to: string, weight: number): Step {
  const { technology, claims, disclosed } = trade;
  const arrives = weight * partAt(ledger, target, trade, to);
  const follows = target.kind === 'TECHNOLOGY' && technology !== null ? 0 : weight;
  return { to, arrives, follows, disclosed, technology, buyer: null, seller: null, claims };
}

function partAt(ledger: Ledger, target: ExposureTarget, { technology, payee }: StatedTrade, to: string): number {
  if (target.kind === 'FIRM') return Number(to === target.key);
  if (target.kind === 'TECHNOLOGY') return Number(technology === target.key);
  if (to !== payee) return 0;
  const all = ledger.positionsOf(payee);
  const earned = sumBy(all, ({ revenueUsd }) => revenueUsd);
  const there = sumBy(all, ({ stage, revenueUsd }) => (stage === target.key ? revenueUsd : 0));
  return earned === 0 ? 0 : there / earned;
}

function arrivesAt(target: ExposureTarget, { technology, seller }: InferredTrade, payee: string): boolean {
  return target.kind === 'FIRM' ? payee === target.key : isAt(target, technology, seller);
}

function isEarnedAt(target: ExposureTarget, { technology, seller }: InferredTrade): boolean {
  return target.kind !== 'FIRM' && isAt(target, technology, seller);
}

function isAt(target: ExposureTarget, technology: string, stage: string): boolean {
  return target.key === (target.kind === 'STAGE' ? stage : technology) && target.kind !== 'FIRM';
}
