import type { Rate } from '../rates/rates.ts';
import { pay } from '../rates/spend.ts';
import { noteCost, type RequestRecord } from '../telemetry/request-record.ts';
import type { Cost } from './cost-of.ts';
import type { Dearest } from './dearest.ts';
import { tooDear } from './too-dear.ts';

/** What a request owes for its operation; part of the request's context. */
export interface Bill {
  /** Who pays; null where no rate is kept. */
  readonly rate: Rate | null;
  /** The most that one operation may cost; 0: anything. */
  readonly limit: number;
  /** What the operation costs; null before that is known, and where it asks for no operation of its document. */
  cost: Cost | null;
  /** What was paid beyond that, by what for: what no document and no variable says. */
  readonly beyond: Map<string, number>;
  /** Where all of it is written down; null where nobody watches. */
  readonly record: RequestRecord | null;
}

export function openBill(rate: Rate | null, limit: number, record: RequestRecord | null): Bill {
  return { rate, limit, cost: null, beyond: new Map(), record };
}

/** What a request has paid while it ran. */
export function paidBeyond({ beyond }: Bill): number {
  return [...beyond.values()].reduce((sum, cost) => sum + cost, 0);
}

/** Has a request pay for what it turns out to ask for, once and before that is worked out. Throws COST_LIMIT or RATE_LIMITED. */
export function payBeyond(bill: Bill, part: Dearest): void {
  if (part.cost === 0 || bill.beyond.has(part.path)) return;
  const cost = Math.ceil(part.cost);
  const requested = (bill.cost?.requested ?? 0) + paidBeyond(bill) + cost;
  if (bill.limit > 0 && requested > bill.limit) throw tooDear(requested, bill.limit, dearer(bill, { ...part, cost }));
  pay(bill.rate, cost);
  bill.beyond.set(part.path, cost);
  noteCost(bill.record, cost);
}

/** What makes more of the cost: what is asked for now, or a field of the document. */
function dearer({ cost }: Bill, part: Dearest): Dearest {
  const field = cost?.dearest();
  return field !== undefined && field.cost > part.cost ? field : part;
}
