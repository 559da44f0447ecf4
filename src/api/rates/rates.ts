import { TokenBucket } from 'limiter';
import { createLeastRecentlyUsed } from '../model/least-recently-used.ts';

/** What a client may spend: a bucket of cost that fills by the second. */
export interface Rate {
  /** What the bucket holds when full, and what it gains in a minute. */
  readonly limit: number;
  /** What it holds now, in whole units. */
  remaining(): number;
  /** Seconds until it is full again if nothing more is spent. */
  secondsToFull(): number;
  /** Seconds until so much is there; 0 where it is already. */
  waitFor(cost: number): number;
  /** Pays so much, or nothing where it is not there. More than the bucket holds costs the full bucket. */
  spend(cost: number): boolean;
  /** Pays so much, or all that is there: for what has begun and is not broken off. */
  drain(cost: number): void;
}

export interface Rates {
  of(client: string): Rate;
}

/** Clients whose buckets are kept; the one that was away the longest goes first, and finds a full one when it is back. */
const MOST_CLIENTS = 10_000;
const SECONDS_A_MINUTE = 60;

/** Null where no rate is kept. @param perMinute cost; 0 for none */
export function createRates(perMinute: number, mostClients = MOST_CLIENTS): Rates | null {
  if (perMinute === 0) return null;
  const rates = createLeastRecentlyUsed<Rate>(mostClients);
  return {
    of(client) {
      const rate = rates.get(client) ?? createRate(perMinute);
      rates.set(client, rate);
      return rate;
    },
  };
}

function createRate(limit: number): Rate {
  const bucket = new TokenBucket({ bucketSize: limit, tokensPerInterval: limit, interval: 'minute' });
  bucket.content = limit;
  const held = () => {
    bucket.drip();
    return bucket.content;
  };
  const secondsFor = (amount: number) => Math.ceil((Math.max(0, amount - held()) * SECONDS_A_MINUTE) / limit);
  return {
    limit,
    remaining: () => Math.floor(held()),
    secondsToFull: () => secondsFor(limit),
    waitFor: (cost) => secondsFor(Math.min(cost, limit)),
    spend: (cost) => bucket.tryRemoveTokens(Math.min(cost, limit)),
    drain: (cost) => void bucket.tryRemoveTokens(Math.min(cost, held())),
  };
}
