import type { Rate } from './rates.ts';

const POLICY = '"cost"';
const WINDOW_SECONDS = 60;

/**
 * Draft-ietf-httpapi-ratelimit-headers: what a client may spend in a window (`q` in units of cost), and what is left of
 * it for how long. Empty where no rate is kept.
 */
export function rateHeaders(rate: Rate | null): Readonly<Record<string, string>> {
  if (rate === null) return {};
  return {
    'ratelimit-policy': `${POLICY};q=${rate.limit};w=${WINDOW_SECONDS}`,
    ratelimit: `${POLICY};r=${rate.remaining()};t=${rate.secondsToFull()}`,
  };
}
