import { ms, percentile } from '../measure.ts';
import type { Sample } from './kept-samples.ts';

/** How many there are of each reason, the most frequent first: `503 × 120, TIMEOUT × 3`; `none`. */
export function reasonsOf(samples: readonly Sample[], verdict: Sample['outcome']['verdict']): string {
  const counts = new Map<string, number>();
  for (const { outcome } of samples) {
    if (outcome.verdict === verdict) counts.set(outcome.why, (counts.get(outcome.why) ?? 0) + 1);
  }
  return listed(counts);
}

export function listed(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return 'none';
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([why, times]) => `${why} × ${times}`)
    .join(', ');
}

export function countOf(samples: readonly Sample[], verdict: Sample['outcome']['verdict']): number {
  return samples.filter(({ outcome }) => outcome.verdict === verdict).length;
}

/** Of the answered requests, from when they were due. */
export function latencyText(samples: readonly Sample[]): string {
  const times = answeredTimes(samples);
  if (times.length === 0) return 'none answered';
  return `p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, p99 ${ms(percentile(times, 0.99))}`;
}

/** Answers a second that came while requests did. */
export function answeredMeanwhile(samples: readonly Sample[], seconds: number): number {
  const inTime = samples.filter(({ dueMs, latencyMs }) => dueMs + latencyMs <= seconds * 1000);
  return countOf(inTime, 'answered') / seconds;
}

export function answeredTimes(samples: readonly Sample[]): readonly number[] {
  return samples.filter(({ outcome }) => outcome.verdict === 'answered').map(({ latencyMs }) => latencyMs);
}
