import type { GraphQLError } from 'graphql';
import type { Bounds } from '../../domain/bounds.ts';
import { apiError } from '../errors/api-error.ts';
import { tooNested } from '../limits/check-document.ts';
import { isOutOfStack } from '../limits/out-of-stack.ts';
import type { Rate } from '../rates/rates.ts';
import { pay } from '../rates/spend.ts';
import { type Cost, costOf, type Operation } from './cost-of.ts';

/** What a request owes for its operation; part of the request's context. */
export interface Bill {
  /** Who pays; null where no rate is kept. */
  readonly rate: Rate | null;
  /** What the operation costs; null before that is known, and where it asks for no operation of its document. */
  cost: Cost | null;
}

/** Lets operations in whose cost is known and paid, whichever door they came to. */
export interface Toll {
  readonly bounds: Bounds;
  /**
   * Computes what an operation costs, and has it paid. Throws COST_LIMIT or RATE_LIMITED.
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
      if (isDryRun) return pay(bill.rate, DRY_RUN);
      const isTooDear = limit > 0 && requested > limit;
      // What is refused has cost the search for its price only, but who sends it again and again runs dry.
      pay(bill.rate, isTooDear ? limit : requested);
      if (isTooDear) throw tooDear(bill.cost, limit);
    },
    told({ cost }, data) {
      if (cost === null) return undefined;
      const actual = data === undefined ? {} : { actual: cost.actual(data) };
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
    throw isOutOfStack(error) ? tooNested(depth) : error;
  }
}

function tooDear({ requested, dearest }: Cost, limit: number): GraphQLError {
  const { path, cost, advice } = dearest();
  return apiError(
    'COST_LIMIT',
    `The operation may cost ${requested}; one may cost ${limit}. Most of it is \`${path}\` with ${cost}. ${advice}`,
    { bound: 'cost', requested, limit, dearest: { path, cost } },
  );
}
