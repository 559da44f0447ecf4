import type { GraphQLError } from 'graphql';
import { apiError } from '../errors/api-error.ts';
import type { Rate } from './rates.ts';

/** Pays for an operation. Throws RATE_LIMITED where the client has spent too much already, and then takes nothing. */
export function pay(rate: Rate | null, cost: number): void {
  if (rate === null || rate.spend(cost)) return;
  throw rateLimited(cost, rate.waitFor(cost));
}

/** What is refused unread, or read and not understood, has been received at least. */
const READING = 1;

export function payReading(rate: Rate | null): void {
  rate?.spend(READING);
}

const LEAST = 1;

/** RATE_LIMITED where the client has nothing left; null where it has. */
export function refusalOfEmpty(rate: Rate | null): GraphQLError | null {
  const seconds = rate?.waitFor(LEAST) ?? 0;
  return seconds > 0 ? rateLimited(LEAST, seconds) : null;
}

/** Throws where the client has nothing left: before something begins that pays as it goes. */
export function requireSome(rate: Rate | null): void {
  const refusal = refusalOfEmpty(rate);
  if (refusal !== null) throw refusal;
}

/** The refusal of somebody who has to wait. */
export function rateLimited(cost: number, seconds: number): GraphQLError {
  const retryAfterSeconds = Math.max(1, seconds);
  return apiError(
    'RATE_LIMITED',
    `This costs ${cost}, more than you may spend at the moment. Try again in ${retryAfterSeconds} s, or ask for less.`,
    { requested: cost, retry: true, retryAfterSeconds },
  );
}
