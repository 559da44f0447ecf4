import type { QueryResolvers } from '../../generated/resolvers.ts';

const MILLISECONDS = 1_000;

export const rateLimitQuery = {
  rateLimit(_root, _args, { bill, catalogue: { now } }) {
    if (bill.rate === null) return null;
    const { limit, remaining, secondsToFull } = bill.rate;
    const left = remaining();
    const resetAt = new Date(now() + secondsToFull() * MILLISECONDS).toISOString();
    return { limit, remaining: left, used: limit - left, resetAt, cost: bill.cost?.requested ?? 0 };
  },
} satisfies QueryResolvers;
