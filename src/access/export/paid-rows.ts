import type { FastifyReply } from 'fastify';
import type { RequestContext } from '../../api/context.ts';
import { rateHeaders } from '../../api/rates/rate-headers.ts';
import { requireSome } from '../../api/rates/spend.ts';
import { noteCost } from '../../api/telemetry/request-record.ts';

/** Has a client pay for so many rows of an export that goes on: a unit each, as for an entry of a list. */
export type Pay = (rows: number) => void;

/** Lets an export begin, and says what its client has left. Throws RATE_LIMITED where that is nothing. */
export function beginPaying(reply: FastifyReply, { bill: { rate }, record }: RequestContext): Pay {
  reply.headers(rateHeaders(rate));
  requireSome(rate);
  return (rows) => {
    noteCost(record, rows);
    rate?.drain(rows);
  };
}

/** Batches of rows, each paid for as it comes. */
export async function* paid<T>(batches: AsyncIterable<readonly T[]>, pay: Pay): AsyncGenerator<readonly T[]> {
  for await (const batch of batches) {
    pay(batch.length);
    yield batch;
  }
}
