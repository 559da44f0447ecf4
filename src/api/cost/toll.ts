import type { Bounds } from '../../domain/bounds.ts';
import { levelsWithin, tooNested } from '../limits/check-document.ts';
import { isOutOfStack } from '../limits/out-of-stack.ts';
import { pay } from '../rates/spend.ts';
import { noteCost } from '../telemetry/request-record.ts';
import { type Bill, paidBeyond } from './bill.ts';
import { type Cost, costOf, type Operation } from './cost-of.ts';
import { tooDear } from './too-dear.ts';

/** Lets operations in whose cost is known and paid, whichever door they came to. */
export interface Toll {
  readonly bounds: Bounds;
  /**
   * Computes what an operation costs, writes it down, and has it paid. Throws COST_LIMIT or RATE_LIMITED.
   * @param isDryRun whether only its cost is asked for, which pays 1
   */
  admit(operation: Operation, bill: Bill, isDryRun?: boolean): void;
  /** `extensions.cost` of an answer; undefined where nothing is known of its cost. */
  told(bill: Bill, data?: unknown): CostTold | undefined;
}

export interface CostTold {
  readonly requested: number;
  /** Left out where nothing ran. */
  readonly actual?: number;
  /** Null where there is none. */
  readonly limit: number | null;
}

/** What an operation pays of which only the cost is asked. */
const DRY_RUN = 1;

export function createToll(bounds: Bounds): Toll {
  const { cost: limit } = bounds;
  return {
    bounds,
    admit(operation, bill, isDryRun = false) {
      bill.cost = priced(operation, bill, bounds);
      if (bill.cost === null) return;
      const { requested } = bill.cost;
      noteCost(bill.record, requested);
      if (isDryRun) return pay(bill.rate, DRY_RUN);
      if (limit === 0 || requested <= limit) return pay(bill.rate, requested);
      // What is refused has cost the search for its price only, but who sends it again and again runs dry.
      bill.rate?.drain(limit);
      throw tooDear(requested, limit, bill.cost.dearest());
    },
    told(bill, data) {
      const { cost } = bill;
      if (cost === null) return undefined;
      const actual = data === undefined ? {} : { actual: cost.actual(data) + paidBeyond(bill) };
      return { requested: cost.requested, ...actual, limit: limit === 0 ? null : limit };
    },
  };
}

/** What has too many parts to be priced has cost the most of a search for its price. */
function priced(operation: Operation, { rate }: Bill, { cost, depth }: Bounds): Cost | null {
  try {
    return costOf(operation);
  } catch (error) {
    pay(rate, cost);
    throw isOutOfStack(error) ? tooNested(levelsWithin(depth)) : error;
  }
}
