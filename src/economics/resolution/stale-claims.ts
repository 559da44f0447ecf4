import type { Evidence } from '../evidence.ts';
import { byKey } from '../key-order.ts';
import type { Swing } from '../sensitivity/swings.ts';
import { type ClaimRecord, wasKnown } from './claim-record.ts';
import { monthsBetween } from './months.ts';

/** A claim that is the newest word behind some values of the house view, and old. */
export interface StaleClaim {
  /** Its id. */
  readonly claim: string;
  readonly knownFrom: string;
  readonly ageMonths: number;
  /** Ids of the parameters whose newest word it is. */
  readonly parameters: readonly string[];
  /** The largest swing of these parameters. */
  readonly swingUsd: number;
}

export interface StaleQuestion {
  readonly olderThanMonths: number;
  /** ISO day to which ages count; null: that of the newest claim in the graph. */
  readonly knownOn: string | null;
}

/** What to check first: the largest swing first, then the oldest. A claim that a newer one backs up is not stale. */
export function staleClaimsOf(
  { parameters }: Evidence,
  record: ClaimRecord,
  swings: readonly Swing[],
  { olderThanMonths, knownOn }: StaleQuestion,
): readonly StaleClaim[] {
  const today = knownOn ?? record.newest ?? '';
  const swingOf = new Map(swings.map(({ parameter, swing }) => [parameter, swing]));
  const behind = new Map<string, Set<string>>();
  for (const [id, { points }] of parameters) {
    for (const { evidence } of points) {
      for (const claim of newestOf(evidence, record, knownOn))
        behind.set(claim, (behind.get(claim) ?? new Set()).add(id));
    }
  }
  const all = [...behind].map(([claim, ids]): StaleClaim => {
    const knownFrom = record.knownFrom.get(claim) ?? today;
    const swingUsd = Math.max(...[...ids].map((id) => swingOf.get(id) ?? 0));
    return { claim, knownFrom, ageMonths: monthsBetween(knownFrom, today), parameters: [...ids].sort(byKey), swingUsd };
  });
  return all
    .filter(({ ageMonths }) => ageMonths > olderThanMonths)
    .sort((a, b) => b.swingUsd - a.swingUsd || byKey(a.knownFrom, b.knownFrom) || byKey(a.claim, b.claim));
}

function newestOf(evidence: readonly string[], record: ClaimRecord, knownOn: string | null): readonly string[] {
  const dated = evidence.flatMap((claim) => {
    const day = record.knownFrom.get(claim);
    return day !== undefined && wasKnown(day, knownOn) ? [{ claim, day }] : [];
  });
  const last = dated
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return dated.filter(({ day }) => day === last).map(({ claim }) => claim);
}
