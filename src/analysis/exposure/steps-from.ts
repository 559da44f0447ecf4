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

/**
 * B_ji = z_ij / x_j. What a firm earns at the target itself has arrived, and is not followed to its customers: of each
 * dollar of its revenue, stated or not, the same part is earned there, and the rest leads on.
 */
function toCustomers(ledger: Ledger, target: ExposureTarget): Steps {
  return (key) => {
    const stated = ledger.statedSalesOf(key);
    const revenue = ledger.revenueOf(key)?.usd ?? 0;
    const told = stated.filter(({ technology }) => target.kind === 'TECHNOLOGY' && technology !== null);
    const untold = Math.max(0, 1 - sumBy(told, ({ share }) => share));
    const own = revenue === 0 ? [] : ownSteps(ledger, target, key, revenue, untold);
    const earned = untold === 0 ? 0 : sumBy(own, ({ arrives }) => arrives) / untold;
    return [
      ...stated.map((trade) => {
        const step = statedStep(ledger, target, trade, trade.payer, trade.share);
        return { ...step, follows: step.follows * (1 - earned) };
      }),
      ...inferredSales(ledger, target, key, revenue, 1 - earned),
      ...own,
    ];
  };
}

/** What the chain implies of the firm's other sales, fitted into what is neither stated nor earned at the target. */
function inferredSales(ledger: Ledger, target: ExposureTarget, key: string, revenue: number, left: number): Step[] {
  if (revenue === 0 || target.kind === 'TECHNOLOGY') return [];
  const sales = ledger.inferredSalesOf(key).filter((trade) => trade.usd > 0 && !isEarnedAt(target, trade));
  const unstated = Math.max(0, 1 - sumBy(ledger.statedSalesOf(key), ({ share }) => share));
  const fit = Math.min(1, (unstated * left * revenue) / sumBy(sales, ({ usd }) => usd));
  return sales.map((trade) => {
    const rule = { arrives: target.kind === 'FIRM' && trade.payer === target.key, follows: true };
    return inferredStep(trade.payer, (trade.usd * fit) / revenue, trade, rule);
  });
}

/** What the firm itself earns at the target stage or technology, fitted into the part of which no source says for what it is. */
function ownSteps(ledger: Ledger, target: ExposureTarget, key: string, revenue: number, untold: number): Step[] {
  const all = ledger.positionsOf(key);
  const fit = Math.min(1, (untold * revenue) / sumBy(all, ({ revenueUsd }) => revenueUsd));
  return all
    .filter(({ technology, stage, revenueUsd }) => revenueUsd > 0 && isAt(target, technology, stage))
    .map(({ technology, stage, revenueUsd }) => {
      const flow = { technology, buyer: null, seller: stage };
      return inferredStep(key, (revenueUsd * fit) / revenue, flow, { arrives: true, follows: false });
    });
}

/** A stated share arrives at its firm, at its technology where it names one, and, paid to a supplier, at stages as the supplier's revenue does. */
function statedStep(ledger: Ledger, target: ExposureTarget, trade: StatedTrade, to: string, weight: number): Step {
  const { technology, claims, disclosed } = trade;
  const arrives = weight * partAt(ledger, target, trade, to);
  const follows = target.kind === 'TECHNOLOGY' && technology !== null ? 0 : weight;
  return { to, share: weight, arrives, follows, disclosed, technology, buyer: null, seller: null, claims };
}

function partAt(ledger: Ledger, target: ExposureTarget, { technology, payee }: StatedTrade, to: string): number {
  if (target.kind === 'FIRM') return Number(to === target.key);
  if (target.kind === 'TECHNOLOGY') return Number(technology === target.key);
  if (to !== payee) return 0;
  const revenue = ledger.revenueOf(payee)?.usd ?? 0;
  const there = sumBy(ledger.positionsOf(payee), ({ stage, revenueUsd }) => (stage === target.key ? revenueUsd : 0));
  return revenue === 0 ? 0 : there / revenue;
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
